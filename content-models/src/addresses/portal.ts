import type { Published } from '../documents.ts';
import { audiences, type AudienceCode } from '../types/audiences.ts';
import { normativeKinds, type NormativeKindCode } from '../types/normative-kinds.ts';
import { businessEvents, type BusinessEventCode } from '../vocabularies/business-events.ts';
import { documentTypes, type DocumentTypeCode } from '../vocabularies/document-types.ts';
import { lifeEvents, type LifeEventCode } from '../vocabularies/life-events.ts';
import { noticeTypes, type NoticeTypeCode } from '../vocabularies/notice-types.ts';
import { officeTypes, type OfficeTypeCode } from '../vocabularies/office-types.ts';
import { serviceCategories, type ServiceCategoryCode } from '../vocabularies/service-categories.ts';
import type { TopicCode } from '../vocabularies/topics.ts';
import { codesOf, lineageOf, termOf, type Vocabulary } from '../vocabulary.ts';
import { anchorsOn, pagesAmong, pagesIn } from './page-address.ts';
import { type Section, sectionPath } from './section.ts';

const root: Section = { path: { it: '' } };

const administration = { path: { it: 'amministrazione' }, title: { it: 'Amministrazione' } };
const news = { path: { it: 'novita' }, title: { it: 'Novità' } };
const services = { path: { it: 'servizi' }, title: { it: 'Servizi' } };
const life = { path: { it: 'vivere-il-comune' }, title: { it: 'Vivere {body}' } };

function within(parent: Section, segment: string, title: string): Section {
	return { path: { it: `${parent.path.it}/${segment}` }, title: { it: title }, parent };
}

const documents = within(administration, 'documenti-e-dati', 'Documenti e dati');
const events = within(life, 'eventi', 'Eventi');
const places = within(life, 'luoghi', 'Luoghi');
const offices = within(administration, 'uffici', 'Uffici');

/** The sections of a portal, whose titles are the labels of its menus (C.SI.1.6, C.SI.1.7). */
export const portalSections = {
	administration,
	governingBodies: within(administration, 'organi-di-governo', 'Organi di governo'),
	administrativeAreas: within(administration, 'aree-amministrative', 'Aree amministrative'),
	offices,
	officesMap: within(offices, 'mappa', 'Mappa degli uffici'),
	bodiesAndFoundations: within(administration, 'enti-e-fondazioni', 'Enti e fondazioni'),
	politicians: within(administration, 'politici', 'Politici'),
	staff: within(administration, 'personale-amministrativo', 'Personale amministrativo'),
	documents,
	projects: within(administration, 'progetti', 'Progetti e finanziamenti'),
	news,
	stories: within(news, 'notizie', 'Notizie'),
	pressReleases: within(news, 'comunicati', 'Comunicati'),
	announcements: within(news, 'avvisi', 'Avvisi'),
	services,
	lifeEvents: within(services, 'eventi-della-vita', 'Eventi della vita'),
	businessEvents: within(services, 'eventi-delle-imprese', 'Eventi delle imprese'),
	audiences: within(services, 'per-chi', 'Servizi per chi'),
	life,
	places,
	placesMap: within(places, 'mappa', 'Mappa dei luoghi'),
	events,
	eventsMap: within(events, 'mappa', 'Mappa degli eventi'),
	pastEvents: within(events, 'archivio', 'Eventi passati'),
	itineraries: within(life, 'itinerari', 'Itinerari'),
	topics: { path: { it: 'argomenti' }, title: { it: 'Argomenti' } },
	questions: { path: { it: 'domande-frequenti' }, title: { it: 'Domande frequenti' } },
	alerts: { path: { it: 'allerte' }, title: { it: 'Allerte' } },
	risks: { path: { it: 'rischi' }, title: { it: 'Rischi: che cosa fare' } },
	emergencyAreas: { path: { it: 'aree-di-emergenza' }, title: { it: 'Aree di emergenza' } },
	myZone: { path: { it: 'la-mia-zona' }, title: { it: 'La mia zona' } },
	familyPlan: { path: { it: 'piano-familiare' }, title: { it: 'Piano familiare' } },
	search: { path: { it: 'ricerca' }, title: { it: 'Ricerca' } },
	index: { path: { it: 'indice' }, title: { it: 'Indice dalla A alla Z' } },
	siteMap: { path: { it: 'mappa-del-sito' }, title: { it: 'Mappa del sito' } },
} as const satisfies Record<string, Section>;

const s = portalSections;

/** Sections by type of news (C.SI.1.7). */
export const newsSections = {
	notizia: s.stories,
	comunicato: s.pressReleases,
	avviso: s.announcements,
} as const satisfies Record<Published<'news'>['newsType'], Section>;

/** Sections by type of role (C.SI.1.7). */
export const peopleSections = {
	politico: s.politicians,
	amministrativo: s.staff,
	altro: s.staff,
} as const satisfies Record<Published<'person'>['roleType'], Section>;

/** Returns the section of Amministrazione that lists offices of this type (C.SI.1.7). */
export function officeSection(type: OfficeTypeCode): Section {
	if (type === 'area') return s.administrativeAreas;
	const [broadest] = lineageOf(officeTypes, type);
	if (broadest === 'struttura-politica') return s.governingBodies;
	return broadest === 'altra-struttura' ? s.bodiesAndFoundations : s.offices;
}

const officeSections = [s.governingBodies, s.administrativeAreas, s.offices, s.bodiesAndFoundations];

const documentTypeSections = new Map(
	codesOf(documentTypes).map((type) => {
		const term = termOf(documentTypes, type);
		return [type, within(documents, type, term.plural?.it ?? term.it)];
	}),
);

/** Returns the section that lists the documents of a type. */
export function documentTypeSection(type: DocumentTypeCode): Section {
	return documentTypeSections.get(type) ?? documents;
}

/** Below this segment there are lists of documents of a kind, where no document has its page. */
const kindsSegment = 'tipo';

/**
 * Returns the section that lists the acts of the albo pretorio of a type, below that of the broader one (Modello Comuni a.4). A
 * term with the same name as its broader one shares its section.
 */
export function noticeTypeSection(type: NoticeTypeCode): Section {
	const board = documentTypeSection('documento-albo-pretorio');
	const { parent: broader, it, plural } = termOf(noticeTypes, type);
	const code = codesOf(noticeTypes).find((candidate) => candidate === broader);
	const parent = code === undefined ? board : noticeTypeSection(code);
	if (code !== undefined && termOf(noticeTypes, code).it === it) return parent;
	return {
		path: { it: `${board.path.it}/${kindsSegment}/${type}` },
		title: { it: plural?.it ?? it },
		parent,
	};
}

/** Returns the section that lists statutes or regulations. */
export function normativeKindSection(kind: NormativeKindCode): Section {
	const { it, plural } = termOf(normativeKinds, kind);
	const acts = documentTypeSection('atto-normativo');
	return {
		path: { it: `${acts.path.it}/${kindsSegment}/${kind}` },
		title: { it: plural?.it ?? it },
		parent: acts,
	};
}

const categorySections = new Map(
	codesOf(serviceCategories).map((category) => [
		category,
		within(services, category, termOf(serviceCategories, category).it),
	]),
);

/** Returns the section of a category of services (C.SI.1.3). */
export function serviceCategorySection(category: ServiceCategoryCode): Section {
	return categorySections.get(category) ?? services;
}

/** The sections of the terms of a vocabulary, below the page that lists them; people's own words are their titles. */
function termSections<Code extends string>(
	parent: Section & { path: { it: string } },
	vocabulary: Vocabulary<Code>,
): (code: Code) => Section {
	const sections = new Map(
		codesOf(vocabulary).map((code) => {
			const { it, everyday } = termOf(vocabulary, code);
			return [code, within(parent, everyday?.slug ?? code, everyday?.it ?? it)];
		}),
	);
	return (code) => sections.get(code) ?? parent;
}

/** Returns the section of the services for an event in the life of a person. */
export const lifeEventSection: (code: LifeEventCode) => Section = termSections(s.lifeEvents, lifeEvents);

/** Returns the section of the services for an event in the life of a business. */
export const businessEventSection: (code: BusinessEventCode) => Section = termSections(
	s.businessEvents,
	businessEvents,
);

/** Returns the section of the services for people of a kind. */
export const audienceSection: (code: AudienceCode) => Section = termSections(s.audiences, audiences);

/** Returns the address of the page of a topic. */
export function topicPath(code: TopicCode): string {
	return `${sectionPath(s.topics)}${code}/`;
}

/** Which types have their pages on a portal, and where. */
export const portalPages = {
	page: pagesIn('page', root),
	news: pagesAmong('news', {
		fields: ['newsType'],
		sections: Object.values(newsSections),
		choose: ({ newsType }) => newsSections[newsType],
	}),
	event: pagesIn('event', events),
	service: pagesAmong('service', {
		fields: ['categories'],
		sections: [...categorySections.values()],
		choose: ({ categories: [first] }) => (first ? serviceCategorySection(first) : services),
	}),
	office: pagesAmong('office', {
		fields: ['officeType'],
		sections: officeSections,
		choose: ({ officeType }) => officeSection(officeType),
	}),
	person: pagesAmong('person', {
		fields: ['roleType'],
		sections: [s.politicians, s.staff],
		choose: ({ roleType }) => peopleSections[roleType],
	}),
	place: pagesIn('place', s.places),
	itinerary: pagesIn('itinerary', s.itineraries),
	document: pagesAmong('document', {
		fields: ['documentTypes'],
		sections: [...documentTypeSections.values()],
		choose: ({ documentTypes: [first] }) => (first ? documentTypeSection(first) : documents),
	}),
	dataset: pagesIn('dataset', documentTypeSection('dataset')),
	project: pagesIn('project', s.projects),
	question: anchorsOn('question', s.questions),
	alert: pagesIn('alert', s.alerts),
	'risk-guide': pagesIn('risk-guide', s.risks),
	'emergency-area': pagesIn('emergency-area', s.emergencyAreas),
	district: anchorsOn('district', s.myZone),
	topic: pagesIn('topic', s.topics),
};
