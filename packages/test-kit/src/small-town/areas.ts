import type { Published, SiteKey } from '@portolano/content-models';
import { to } from '../build/base.ts';
import { buildDistrict, buildEmergencyArea, buildRiskGuide } from '../build/civil-protection.ts';
import { buildAlert, buildEvent, buildNews, buildQuestion } from '../build/news.ts';
import { buildMenu, buildSite } from '../build/sites.ts';
import { inItalian, prose } from '../text.ts';
import { purposePages } from './purposes.ts';

const item = (label: string, path: string) => ({
	label: inItalian(label),
	to: { kind: 'path' as const, path },
	items: [],
});

const menuOf = (owner: SiteKey) =>
	buildMenu({
		owner,
		items: [
			item('Novità', '/novita/'),
			item('Servizi', '/servizi/'),
			item('Uffici', '/uffici/'),
			item('Domande', '/domande/'),
		],
	});

const areaPurposes = ['legal-notes', 'privacy', 'accessibility', 'about'] as const;

const police = 'polizia-locale';
const policeOffice = to('office', 'office-polizia-locale');

const policeDocuments = [
	buildSite({
		key: police,
		kind: 'area',
		theme: { primary: '#123a66', accent: '#5cc8ff', character: 'sober' },
		name: inItalian('Polizia locale di Borgomarina'),
		tagline: inItalian('Al servizio della comunità'),
		office: policeOffice,
		home: {
			featured: [to('service', 'service-permesso-per-la-ztl')],
			topics: ['ztl'],
			usefulServices: [to('service', 'service-permesso-per-la-ztl')],
			places: [],
			figures: [],
		},
		emergencyNumbers: [{ number: '112', label: inItalian('Numero unico di emergenza') }],
	}),
	menuOf(police),
	...purposePages(police, areaPurposes),
	buildNews({
		owner: police,
		title: inItalian('Controlli nelle scuole'),
		date: '2026-11-12T09:00:00.000Z',
		topics: ['polizia'],
		offices: [policeOffice],
	}),
	buildQuestion({
		owner: police,
		title: inItalian('Come pago una multa?'),
		answer: inItalian(prose('Con pagoPA, entro 60 giorni dalla notifica.')),
		category: 'giustizia-e-sicurezza-pubblica',
		topics: ['polizia'],
	}),
];

const rescue = 'protezione-civile';
const rescueOffice = to('office', 'office-protezione-civile');

const oldPort = buildDistrict({
	owner: rescue,
	outline: [
		[
			[
				[17.23, 40.45],
				[17.26, 40.45],
				[17.26, 40.48],
				[17.23, 40.48],
				[17.23, 40.45],
			],
		],
	],
	isUnverified: true,
});

const plan = [
	oldPort,
	buildEmergencyArea({ owner: rescue, districts: [to('district', oldPort.id)] }),
	buildEmergencyArea({
		owner: rescue,
		title: inItalian('Palestra di via Roma'),
		kind: 'accoglienza',
		address: 'Via Roma 12',
		coordinates: { latitude: 40.458, longitude: 17.252 },
		capacity: 120,
		directions: inItalian('Si entra dal cortile.'),
		services: inItalian('Bagni, acqua calda'),
		unfitFor: ['maremoto'],
		isUnverified: true,
	}),
	buildRiskGuide({
		owner: rescue,
		languages: ['it', 'en'],
		slug: { it: 'alluvione', en: 'flood' },
		title: { it: 'Alluvione', en: 'Flood' },
		summary: { it: 'Sali ai piani alti', en: 'Go to the upper floors' },
		territory: { it: prose('Lungo il canale.'), en: prose('Along the canal.') },
		before: { it: prose('Informati.'), en: prose('Be informed.') },
		during: { it: prose('Sali.'), en: prose('Go up.') },
		after: { it: prose('Aspetta.'), en: prose('Wait.') },
		phases: [
			{
				phase: 'allarme',
				municipality: { it: 'Apre il centro operativo', en: 'Opens the operations centre' },
				people: { it: 'Lasciano i seminterrati', en: 'Leave basements' },
			},
		],
		links: [
			{
				title: { it: 'Campagna nazionale', en: 'National campaign' },
				url: 'https://campagna.borgomarina.example/',
			},
		],
	}),
];

const rescueDocuments = [
	buildSite({
		key: rescue,
		kind: 'area',
		theme: { primary: '#0d4f3e', accent: '#ff9433', character: 'sober' },
		name: inItalian('Protezione civile di Borgomarina'),
		tagline: inItalian('Prima, durante e dopo un’emergenza'),
		office: rescueOffice,
		emergencyNumbers: [
			{ number: '112', label: inItalian('Numero unico di emergenza') },
			{ number: '+39 099 000115', label: inItalian('Sala operativa') },
		],
	}),
	menuOf(rescue),
	...purposePages(rescue, areaPurposes),
	buildAlert({ owner: rescue, alsoOn: ['portale'], offices: [rescueOffice] }),
	...plan,
	buildNews({
		owner: rescue,
		title: inItalian('Esercitazione sul rischio maremoto'),
		newsType: 'avviso',
		date: '2026-11-10T09:00:00.000Z',
		listedUntil: '2026-11-30',
		topics: ['protezione-civile'],
		offices: [rescueOffice],
	}),
	buildEvent({
		owner: rescue,
		title: inItalian('Giornata del volontariato'),
		eventTypes: ['giornata-aperta'],
		topics: ['protezione-civile'],
		offices: [rescueOffice],
		contactPoints: [to('contact-point', 'contact-point-contatti-della-protezione-civile')],
	}),
];

/** The sites of Polizia locale and Protezione civile. */
export const areas: readonly Published[] = [...policeDocuments, ...rescueDocuments];
