import type { ContentType, PageType } from '@portolano/content-models';
import { alert } from './alert/alert.ts';
import { dataset } from './dataset/dataset.ts';
import { district } from './district/district.ts';
import { document } from './document/document.ts';
import { emergencyArea } from './emergency-area/emergency-area.ts';
import { event } from './event/event.ts';
import { itinerary } from './itinerary/itinerary.ts';
import { news } from './news/news.ts';
import { office } from './office/office.ts';
import { page } from './page/page.ts';
import { person } from './person/person.ts';
import { place } from './place/place.ts';
import { project } from './project/project.ts';
import { question } from './question/question.ts';
import { riskGuide } from './risk-guide/risk-guide.ts';
import { service } from './service/service.ts';
import { topic } from './topic/topic.ts';
import type { PageTypeKit } from './page-type.ts';

/**
 * The kit of every content type with pages, in the order in which the search shows the types. Cards, links, sitemap,
 * index and search use this registry.
 */
const kits = {
	service,
	office,
	place,
	'risk-guide': riskGuide,
	'emergency-area': emergencyArea,
	district,
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

/** Returns the kit of a content type with pages. */
export function kitOf(type: PageType): PageTypeKit {
	return kits[type];
}

/** Every {@link PageTypeKit}, in the order of the registry. */
export const pageTypeKits: readonly PageTypeKit[] = Object.values(kits);
