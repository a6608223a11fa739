import type { ContentType } from '@portolano/content-models';

/** Every type, so that what must be named comes before what names it. */
export const dependencyOrder = [
	'body',
	'site',
	'media',
	'file',
	'contact-point',
	'place',
	'office',
	'person',
	'role',
	'document',
	'dataset',
	'service',
	'question',
	'page',
	'event',
	'itinerary',
	'news',
	'alert',
	'topic',
	'menu',
] as const satisfies ContentType[];
