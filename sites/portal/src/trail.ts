import {
	documentTypes,
	officeSection,
	peopleSections as peopleSectionKeys,
	termOf,
	type Published,
} from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { categoryStep } from './categories.ts';
import {
	administration,
	alerts,
	documents,
	documentTypePath,
	events,
	itineraries,
	life,
	news,
	newsSections,
	officeSections,
	peopleSections,
	places,
	services,
	topicsSection,
} from './sections.ts';

/** Where the page of a document stands in the menu (C.SI.1.6; the category of a service is read here, C.SI.1.3). */
export function trail({ body }: Pick<PageContext, 'body'>, document: Published): Step[] {
	switch (document.type) {
		case 'news':
			return [news, newsSections[document.newsType]];
		case 'service':
			return [services, ...document.categories.slice(0, 1).map(categoryStep)];
		case 'office':
			return [administration, officeSections[officeSection(document.officeType)]];
		case 'person':
			return [administration, peopleSections[peopleSectionKeys[document.roleType]]];
		case 'document':
			return [administration, documents, ...document.documentTypes.slice(0, 1).map(documentTypeStep)];
		case 'dataset':
			return [administration, documents, documentTypeStep('dataset')];
		case 'event':
			return [life(body), events];
		case 'place':
			return [life(body), places];
		case 'itinerary':
			return [life(body), itineraries];
		case 'topic':
			return [topicsSection];
		case 'alert':
			return [alerts];
		case 'page':
			return document.purpose && serviceDesk.has(document.purpose) ? [services] : [];
		case 'site':
		case 'body':
		case 'menu':
		case 'role':
		case 'contact-point':
		case 'question':
		case 'media':
		case 'file':
			return [];
	}
}

const serviceDesk: ReadonlySet<string> = new Set(['booking', 'assistance', 'report-issue']);

/** The list of the documents of a type. */
export function documentTypeStep(type: Published<'document'>['documentTypes'][number]): Step {
	const term = termOf(documentTypes, type);
	return { text: term.plural?.it ?? term.it, href: documentTypePath(type) };
}
