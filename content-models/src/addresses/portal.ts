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
import { codesOf, lineageOf, slugOfTerm, termOf, type Vocabulary } from '../vocabulary.ts';
import { anchorsOn, pagesAmong, pagesIn } from './page-address.ts';
import { portalSections, type PortalSection, within } from './portal-sections.ts';
import { type Section, sectionPath } from './section.ts';

export { portalSections } from './portal-sections.ts';

const root: Section = { path: { it: '', en: '' } };

const s = portalSections;
const { documents, events, services } = s;

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

/** Below this segment there are lists of a kind, where no document has its page. */
export const kindsSegment = 'tipo';

/** Returns the section that lists the offices of exactly this type, below that of all its kind (Modello Comuni a.2). */
export function officeKindSection(type: OfficeTypeCode): Section {
	const parent = officeSection(type);
	const { it, plural } = termOf(officeTypes, type);
	return {
		path: { it: `${parent.path.it}/${kindsSegment}/${type}` },
		title: { it: plural?.it ?? it },
		parent,
	};
}

const officeSections = [s.governingBodies, s.administrativeAreas, s.offices, s.bodiesAndFoundations];

const documentTypeSections = new Map(
	codesOf(documentTypes).map((type) => {
		const { it, en, plural } = termOf(documentTypes, type);
		// In English documents have no lists by type.
		const path = { it: `${documents.path.it}/${type}`, en: documents.path.en };
		const title = { it: plural?.it ?? it, en: plural?.en ?? en };
		return [type, { path, title, parent: documents } satisfies Section];
	}),
);

/** Returns the section that lists the documents of a type. */
export function documentTypeSection(type: DocumentTypeCode): Section {
	return documentTypeSections.get(type) ?? documents;
}

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
		within(
			services,
			{ it: category, en: slugOfTerm(serviceCategories, category, 'en') },
			termOf(serviceCategories, category),
		),
	]),
);

/** Returns the section of a category of services (C.SI.1.3). */
export function serviceCategorySection(category: ServiceCategoryCode): Section {
	return categorySections.get(category) ?? services;
}

/** The sections of the terms of a vocabulary, below the page that lists them; people's own words are their titles. */
function termSections<Code extends string>(
	parent: PortalSection,
	vocabulary: Vocabulary<Code>,
): (code: Code) => Section {
	const sections = new Map(
		codesOf(vocabulary).map((code) => {
			const { it, en, everyday } = termOf(vocabulary, code);
			const segment = { it: everyday?.slug ?? code, en: slugOfTerm(vocabulary, code, 'en') };
			return [code, within(parent, segment, { it: everyday?.it ?? it, en: everyday?.en ?? en })];
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

/** Returns the address of the page of a topic in Italian. */
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
