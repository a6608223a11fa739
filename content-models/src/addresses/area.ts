import { anchorsOn, pagesIn } from './page-address.ts';
import type { Section } from './section.ts';

const root: Section = { path: { it: '' } };

const documents = { path: { it: 'documenti' }, title: { it: 'Documenti' } };

/** The sections of an area site. */
export const areaSections = {
	services: { path: { it: 'servizi' }, title: { it: 'Servizi' } },
	news: { path: { it: 'novita' }, title: { it: 'Novità' } },
	events: { path: { it: 'eventi' }, title: { it: 'Eventi' } },
	offices: { path: { it: 'uffici' }, title: { it: 'Uffici e orari' } },
	people: { path: { it: 'persone' } },
	places: { path: { it: 'luoghi' } },
	documents,
	datasets: { path: { it: 'dataset' }, parent: documents },
	questions: { path: { it: 'domande' }, title: { it: 'Domande frequenti' } },
	contacts: { path: { it: 'contatti' }, title: { it: 'Contatti' } },
	alerts: { path: { it: 'allerte' }, title: { it: 'Allerte' } },
	risks: { path: { it: 'rischi' }, title: { it: 'Rischi: che cosa fare' } },
	emergencyAreas: { path: { it: 'aree-di-emergenza' }, title: { it: 'Aree di emergenza' } },
	myZone: { path: { it: 'la-mia-zona' }, title: { it: 'La mia zona' } },
	familyPlan: { path: { it: 'piano-familiare' }, title: { it: 'Piano familiare' } },
	search: { path: { it: 'ricerca' }, title: { it: 'Ricerca' } },
	index: { path: { it: 'indice' }, title: { it: 'Indice dalla A alla Z' } },
} as const satisfies Record<string, Section>;

const s = areaSections;

/** Which types have their pages on an area site, and where. Services have theirs on the portal (C.SI.1.3). */
export const areaPages = {
	page: pagesIn('page', root),
	news: pagesIn('news', s.news),
	event: pagesIn('event', s.events),
	office: pagesIn('office', s.offices),
	person: pagesIn('person', s.people),
	place: pagesIn('place', s.places),
	document: pagesIn('document', s.documents),
	dataset: pagesIn('dataset', s.datasets),
	question: anchorsOn('question', s.questions),
	alert: pagesIn('alert', s.alerts),
	'risk-guide': pagesIn('risk-guide', s.risks),
	'emergency-area': pagesIn('emergency-area', s.emergencyAreas),
	district: anchorsOn('district', s.myZone),
};
