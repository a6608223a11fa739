import { type Published, pagePurposes } from '@portolano/content-models';
import { to } from '../build/base.ts';
import { buildFile } from '../build/files.ts';
import { buildEvent, buildNews, buildQuestion, buildTopic } from '../build/news.ts';
import { buildDataset, buildService } from '../build/services.ts';
import { buildMenu, buildSite } from '../build/sites.ts';
import { storeText } from '../stored-bytes.ts';
import { inItalian, prose } from '../text.ts';
import { purposePages } from './purposes.ts';

const owner = 'portale';
const path = (label: string, path: string) => ({
	label: inItalian(label),
	to: { kind: 'path' as const, path },
	items: [],
});
const page = (label: string, slug: string) => ({
	label: inItalian(label),
	to: { kind: 'document' as const, document: to('page', `page-${owner}-${slug}`) },
	items: [],
});

const site = buildSite({
	socials: [
		{ name: 'Facebook', url: 'https://www.facebook.com/borgomarina.example' },
		{ name: 'YouTube', url: 'https://www.youtube.com/@borgomarina.example' },
	],
	home: {
		introduction: inItalian(prose('Servizi, notizie e uffici del Comune.')),
		image: to('media', 'media-veduta-del-porto'),
		featured: [
			to('news', 'news-raccolta-differenziata-il-nuovo-calendario'),
			to('event', 'event-festa-del-mare'),
		],
		topics: ['residenza', 'gestione-rifiuti', 'turismo'],
		usefulServices: [to('service', 'service-carta-d-identita-elettronica')],
		places: [to('place', 'place-biblioteca-comunale')],
		figures: [],
	},
});

const menus = [
	buildMenu({
		items: [
			path('Amministrazione', '/amministrazione/'),
			path('Novità', '/novita/'),
			path('Servizi', '/servizi/'),
			path('Vivere Borgomarina', '/vivere-il-comune/'),
		],
	}),
	buildMenu({
		position: 'secondary',
		items: [path('Residenza', '/argomenti/residenza/'), path('Turismo', '/argomenti/turismo/')],
	}),
	buildMenu({
		position: 'legal',
		items: [
			page('Note legali', 'note-legali'),
			page('Informativa sulla privacy', 'informativa-sulla-privacy'),
			page('Dichiarazione di accessibilità', 'dichiarazione-di-accessibilita'),
		],
	}),
];

const news = [
	buildNews({
		title: inItalian('Raccolta differenziata: il nuovo calendario'),
		date: '2026-11-20T08:00:00.000Z',
		topics: ['gestione-rifiuti'],
		image: to('media', 'media-veduta-del-porto'),
		documents: [to('document', 'document-regolamento-dei-servizi')],
	}),
	buildNews({
		title: inItalian('La Giunta approva il bilancio'),
		newsType: 'comunicato',
		number: '112/2026',
		date: '2026-11-18T11:00:00.000Z',
		topics: ['bilancio'],
		people: [to('person', 'person-anna-greco')],
		offices: [to('office', 'office-giunta-comunale')],
	}),
	buildNews({
		title: inItalian('Chiusura del lungomare il 25 novembre'),
		newsType: 'avviso',
		date: '2026-11-19T07:30:00.000Z',
		listedUntil: '2026-11-25',
		alsoOn: ['polizia-locale'],
		topics: ['ztl', 'comunicazione-istituzionale'],
		offices: [to('office', 'office-polizia-locale')],
	}),
	buildNews({ date: '2026-10-02T09:00:00.000Z', topics: ['anagrafe', 'comunicazione-istituzionale'] }),
];

const services = [
	buildService({
		topics: ['anagrafe', 'residenza'],
		counters: [to('office', 'office-ufficio-relazioni-con-il-pubblico')],
		costs: inItalian(prose('La carta costa 22,21 euro.')),
		lifeEvents: ['cambio-di-residenza-o-domicilio'],
		searchTerms: ['cie', 'documento'],
	}),
	buildService({
		title: inItalian('Iscrizione alla mensa scolastica'),
		categories: ['educazione-e-formazione'],
		topics: ['istruzione'],
	}),
	buildService({
		title: inItalian('Pagamento della tassa sui rifiuti'),
		categories: ['tributi-finanze-e-contravvenzioni', 'ambiente'],
		topics: ['tassa-sui-servizi', 'gestione-rifiuti'],
	}),
	buildService({
		title: inItalian('Permesso per la ZTL'),
		categories: ['mobilita-e-trasporti'],
		topics: ['ztl'],
		alsoOn: ['polizia-locale'],
		offices: [to('office', 'office-polizia-locale')],
		contactPoints: [to('contact-point', 'contact-point-contatti-della-polizia-locale')],
	}),
	buildService({
		title: inItalian('Noleggio di biciclette'),
		categories: ['mobilita-e-trasporti'],
		topics: ['mobilita-sostenibile'],
		isActive: false,
		inactiveReason: inItalian(prose('Il servizio riprende in primavera.')),
	}),
];

const csv = storeText('parcheggi-pubblici.csv', 'text/csv', 'nome;posti\nPorto;120\nMura;80\n');

const others = [
	buildEvent({
		title: inItalian('Festa del mare'),
		eventTypes: ['sagra'],
		image: to('media', 'media-veduta-del-porto'),
		sessions: [
			{ start: '2026-12-05T19:00:00.000Z', end: '2026-12-05T20:00:00.000Z' },
			{
				start: '2026-12-05T20:00:00.000Z',
				end: '2026-12-05T21:00:00.000Z',
				note: inItalian('Fuochi d’artificio'),
			},
		],
	}),
	buildEvent({
		title: inItalian('Letture in biblioteca'),
		eventTypes: ['lettura'],
		start: '2026-11-01T15:00:00.000Z',
		end: '2026-11-01T17:00:00.000Z',
		place: to('place', 'place-biblioteca-comunale'),
		topics: ['istruzione', 'tempo-libero'],
	}),
	buildTopic({ code: 'residenza', featured: [to('service', 'service-carta-d-identita-elettronica')] }),
	buildTopic({ code: 'gestione-rifiuti', image: to('media', 'media-veduta-del-porto') }),
	buildTopic({ code: 'turismo' }),
	buildQuestion({ services: [to('service', 'service-carta-d-identita-elettronica')] }),
	buildQuestion({
		title: inItalian('Quanto costa la carta d’identità?'),
		category: 'anagrafe-e-stato-civile',
		order: 2,
	}),
	buildFile({ title: inItalian('Parcheggi pubblici in CSV'), file: csv }),
	buildDataset({
		distributions: [{ title: inItalian('CSV'), file: to('file', 'file-parcheggi-pubblici-in-csv') }],
	}),
];

/** The institutional portal: every mandatory page, and some documents of each type. */
export const portal: readonly Published[] = [
	site,
	...menus,
	...purposePages(owner, pagePurposes),
	...news,
	...services,
	...others,
];
