import type { ContentType, PageType } from '@portolano/content-models';
import { alert } from './alert/alert.ts';
import { dataset } from './dataset/dataset.ts';
import { document } from './document/document.ts';
import { event } from './event/event.ts';
import { itinerary } from './itinerary/itinerary.ts';
import { news } from './news/news.ts';
import { office } from './office/office.ts';
import { page } from './page/page.ts';
import { person } from './person/person.ts';
import { place } from './place/place.ts';
import { project } from './project/project.ts';
import { question } from './question/question.ts';
import { service } from './service/service.ts';
import { topic } from './topic/topic.ts';
import type { PageTypeKit } from './page-type.ts';

/**
 * Every type that has pages with what sites know of it, a line each, in the order in which the search names them. Cards,
 * links, sitemap, index and search are made from this.
 */
const kits = {
	service,
	office,
	place,
	topic,
	person,
	page,
	itinerary,
	question,
	event,
	alert,
	document,
	dataset,
	project,
	news,
} as const satisfies Record<PageType, PageTypeKit>;

/** Whether documents of a type have pages. */
export function hasPages(type: ContentType): type is PageType {
	return Object.hasOwn(kits, type);
}

/** What sites know of a type that has pages. */
export function kitOf(type: PageType): PageTypeKit {
	return kits[type];
}

/** Every {@link PageTypeKit}, in the order of the registry. */
export const pageTypeKits: readonly PageTypeKit[] = Object.values(kits);
