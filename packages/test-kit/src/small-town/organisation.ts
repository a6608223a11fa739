import type { Published } from '@portolano/content-models';
import { to } from '../build/base.ts';
import { buildFile, buildMedia } from '../build/files.ts';
import { buildContactPoint, buildOffice, buildPerson, buildRole } from '../build/people.ts';
import { buildPlace } from '../build/places.ts';
import { buildDocument } from '../build/services.ts';
import { buildBody } from '../build/sites.ts';
import { inBoth, inItalian, points, prose } from '../text.ts';

const allAreas = ['polizia-locale', 'protezione-civile'];
const mayor = to('person', 'person-anna-greco');
const commander = to('person', 'person-luca-de-santis');
const policeContacts = to('contact-point', 'contact-point-contatti-della-polizia-locale');
const civilProtectionContacts = to('contact-point', 'contact-point-contatti-della-protezione-civile');

const contactPoints = [
	buildContactPoint(),
	buildContactPoint({
		id: policeContacts.id,
		title: inItalian('Contatti della Polizia locale'),
		alsoOn: ['polizia-locale'],
		entries: [
			{ kind: 'telefono', value: '+39 099 000112', note: inItalian('Centrale operativa, sempre') },
			{ kind: 'pec', value: 'polizialocale@pec.borgomarina.example' },
		],
	}),
	buildContactPoint({
		id: civilProtectionContacts.id,
		title: inItalian('Contatti della Protezione civile'),
		alsoOn: ['protezione-civile'],
		entries: [{ kind: 'telefono', value: '+39 099 000115' }],
	}),
	buildContactPoint({
		id: 'contact-point-ufficio-turistico',
		owner: 'visit',
		languages: ['it', 'en'],
		title: inBoth('Ufficio turistico', 'Tourist office'),
		entries: [{ kind: 'email', value: 'info@borgomarina.example', note: inBoth('Ogni giorno', 'Every day') }],
	}),
];

const offices = [
	buildOffice({
		id: 'office-area-servizi-al-cittadino',
		title: inItalian('Area servizi al cittadino'),
		officeType: 'area',
		topics: ['residenza', 'anagrafe'],
	}),
	buildOffice({
		parent: to('office', 'office-area-servizi-al-cittadino'),
		heads: [to('person', 'person-maria-rossi')],
		people: [to('person', 'person-maria-rossi')],
		topics: ['comunicazione-istituzionale'],
		hours: {
			weekly: [
				{ weekday: 1, spans: [{ from: '08:30', to: '12:30' }] },
				{
					weekday: 4,
					spans: [
						{ from: '08:30', to: '12:30' },
						{ from: '15:30', to: '17:30' },
					],
				},
			],
			closures: [{ from: '2027-02-01', to: '2027-02-12', reason: inItalian('Lavori nella sala d’attesa') }],
			holidays: 'closed',
			exceptions: [{ day: '2026-12-24', spans: [], note: inItalian('Vigilia di Natale') }],
			note: inItalian('Il giovedì pomeriggio solo su appuntamento'),
		},
	}),
	buildOffice({
		title: inItalian('Giunta comunale'),
		officeType: 'giunta-comunale',
		heads: [mayor],
		people: [mayor],
	}),
	buildOffice({
		title: inItalian('Polizia locale'),
		alsoOn: ['polizia-locale'],
		heads: [commander],
		people: [commander],
		seat: to('place', 'place-comando-della-polizia-locale'),
		contactPoints: [policeContacts],
		topics: ['polizia', 'ztl'],
	}),
	buildOffice({
		title: inItalian('Protezione civile'),
		alsoOn: ['protezione-civile'],
		contactPoints: [civilProtectionContacts],
		topics: ['protezione-civile', 'risposta-alle-emergenze'],
	}),
	buildOffice({ title: inItalian('Museo del mare'), officeType: 'museo', topics: ['patrimonio-culturale'] }),
];

const people = [
	buildPerson({ photo: to('media', 'media-ritratto-di-maria-rossi') }),
	buildPerson({
		firstName: 'Anna',
		lastName: 'Greco',
		summary: inItalian('Sindaca di Borgomarina dal 2024.'),
		roleType: 'politico',
		offices: [to('office', 'office-giunta-comunale')],
		competences: inItalian(points('Rappresenta il Comune', 'Nomina gli assessori')),
		curriculum: to('file', 'file-curriculum-di-anna-greco'),
		declarations: [
			{
				title: inItalian('Dichiarazione dei redditi 2025'),
				file: to('file', 'file-dichiarazione-dei-redditi-2025'),
			},
		],
	}),
	buildPerson({
		firstName: 'Luca',
		lastName: 'De Santis',
		alsoOn: ['polizia-locale'],
		offices: [to('office', 'office-polizia-locale')],
		contactPoints: [policeContacts],
	}),
];

const roles = [
	buildRole(),
	buildRole({
		title: inItalian('Sindaca'),
		roleType: 'politico',
		person: mayor,
		office: to('office', 'office-giunta-comunale'),
		start: '2024-06-12',
	}),
	buildRole({
		title: inItalian('Comandante'),
		person: commander,
		office: to('office', 'office-polizia-locale'),
		start: '2022-03-01',
		settledOn: '2022-03-01',
	}),
];

const places = [
	buildPlace({ alsoOn: allAreas }),
	buildPlace({
		title: inItalian('Comando della Polizia locale'),
		alsoOn: ['polizia-locale'],
		address: 'Via delle Vele 8',
		coordinates: { latitude: 40.468, longitude: 17.252 },
		contactPoints: [policeContacts],
	}),
	buildPlace({
		title: inItalian('Biblioteca comunale'),
		placeTypes: ['biblioteca'],
		topics: ['istruzione'],
		image: to('media', 'media-sala-di-lettura'),
		address: 'Via dei Libri 3',
		coordinates: { latitude: 40.471, longitude: 17.241 },
		hours: {
			weekly: [2, 3, 4, 5].map((weekday) => ({ weekday, spans: [{ from: '09:00', to: '19:00' }] })),
			seasons: [
				{
					name: inItalian('Estate'),
					from: '06-15',
					to: '09-15',
					weekly: [2, 3, 4].map((weekday) => ({ weekday, spans: [{ from: '08:00', to: '13:00' }] })),
				},
			],
			holidays: 'closed',
			exceptions: [],
		},
	}),
];

const pictures = [
	buildMedia({
		languages: ['it', 'en'],
		id: 'media-veduta-del-porto',
		alternativeText: inBoth('Veduta del porto', 'View of the harbour'),
	}),
	buildMedia({ alternativeText: inItalian('Ritratto di Maria Rossi'), focalPoint: { x: 50, y: 20 } }),
	buildMedia({ alternativeText: inItalian('Sala di lettura') }),
];

const papers = [
	buildFile(),
	buildFile({ title: inItalian('Curriculum di Anna Greco') }),
	buildFile({ title: inItalian('Dichiarazione dei redditi 2025') }),
	buildDocument({ alsoOn: allAreas, related: [to('document', 'document-modulo-per-le-segnalazioni')] }),
	buildDocument({
		title: inItalian('Modulo per le segnalazioni'),
		documentTypes: ['modulistica'],
		topics: ['igiene-pubblica'],
		description: inItalian(prose('Da compilare e consegnare all’ufficio.')),
	}),
	buildDocument({
		title: inItalian('Avviso di gara per la mensa'),
		documentTypes: ['documento-albo-pretorio'],
		noticeType: 'atto-amministrativo',
		protocolNumber: '1234/2026',
		protocolDate: '2026-11-10',
		start: '2026-11-12',
		end: '2026-11-27',
		topics: ['istruzione', 'bilancio'],
	}),
];

/** The body with its offices, people, places and the documents they refer to. */
export const organisation: readonly Published[] = [
	buildBody({
		publicRelationsOffice: to('office', 'office-ufficio-relazioni-con-il-pubblico'),
		patron: { day: '09-08', name: inBoth('Madonna del Mare', 'Our Lady of the Sea') },
	}),
	...pictures,
	...contactPoints,
	...places,
	...offices,
	...people,
	...roles,
	...papers,
];
