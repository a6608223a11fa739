import { z } from 'zod';
import type { ContentType } from './content-types.ts';
import { alert } from './types/alert.ts';
import { body } from './types/body.ts';
import { contactPoint } from './types/contact-point.ts';
import { dataset } from './types/dataset.ts';
import { document } from './types/document.ts';
import { event } from './types/event.ts';
import { file } from './types/file.ts';
import { itinerary } from './types/itinerary.ts';
import { media } from './types/media.ts';
import { menu } from './types/menu.ts';
import { news } from './types/news.ts';
import { office } from './types/office.ts';
import { page } from './types/page.ts';
import { person } from './types/person.ts';
import { place } from './types/place.ts';
import { question } from './types/question.ts';
import { role } from './types/role.ts';
import { service } from './types/service.ts';
import { site } from './types/site.ts';
import { topic } from './types/topic.ts';

/** The published shape of every content type. */
export const documentSchemas = {
	site,
	body,
	menu,
	page,
	news,
	event,
	service,
	office,
	person,
	role,
	place,
	itinerary,
	topic,
	document,
	dataset,
	'contact-point': contactPoint,
	question,
	alert,
	media,
	file,
} as const satisfies Record<ContentType, z.ZodType>;

/** The published document of type `T`. */
export type Published<T extends ContentType = ContentType> = {
	[K in ContentType]: z.infer<(typeof documentSchemas)[K]>;
}[T];

/** A published document of any type. */
export const publishedDocument = z.discriminatedUnion('type', [
	site,
	body,
	menu,
	page,
	news,
	event,
	service,
	office,
	person,
	role,
	place,
	itinerary,
	topic,
	document,
	dataset,
	contactPoint,
	question,
	alert,
	media,
	file,
]);

/** JSON Schema (2020-12) of every content type: the contract of the open data. */
export function jsonSchemas(): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(documentSchemas).map(([type, schema]) => [
			type,
			z.toJSONSchema(schema, { reused: 'ref' }),
		]),
	);
}
