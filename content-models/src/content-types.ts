import { z } from 'zod';

/** Everything that can be published, by its one name. */
export const contentTypes = [
	'site',
	'body',
	'menu',
	'page',
	'news',
	'event',
	'service',
	'office',
	'person',
	'role',
	'place',
	'itinerary',
	'topic',
	'document',
	'dataset',
	'contact-point',
	'question',
	'alert',
	'media',
	'file',
] as const;

export const contentTypeSchema = z.enum(contentTypes);

export type ContentType = (typeof contentTypes)[number];
