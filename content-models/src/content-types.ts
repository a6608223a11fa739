import { z } from 'zod';
import type { ContentType, Published } from './documents.ts';
import { alert } from './types/alert.ts';
import { body } from './types/body.ts';
import { contactPoint } from './types/contact-point.ts';
import { dataset } from './types/dataset.ts';
import { district } from './types/district.ts';
import { document } from './types/document.ts';
import { emergencyArea } from './types/emergency-area.ts';
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
import { project } from './types/project.ts';
import { question } from './types/question.ts';
import { riskGuide } from './types/risk-guide.ts';
import { role } from './types/role.ts';
import { service } from './types/service.ts';
import { site } from './types/site.ts';
import { topic } from './types/topic.ts';

/**
 * The registry: every content type with its published shape, in the order in which documents are derived (referenced
 * types come before the types that reference them). Every other list of types comes from here.
 */
export const documentSchemas = {
	body,
	site,
	media,
	file,
	'contact-point': contactPoint,
	place,
	district,
	'emergency-area': emergencyArea,
	office,
	person,
	role,
	document,
	'risk-guide': riskGuide,
	dataset,
	project,
	service,
	question,
	page,
	event,
	itinerary,
	news,
	alert,
	topic,
	menu,
} as const satisfies { [T in ContentType]: z.ZodType<Published<T>> };

/** Whether `name` is the name of a content type. */
export function isContentType(name: unknown): name is ContentType {
	return typeof name === 'string' && Object.hasOwn(documentSchemas, name);
}

/** The names of all types, in the order of {@link documentSchemas}. */
export const contentTypes: readonly ContentType[] = Object.keys(documentSchemas).filter(isContentType);

const { body: first, ...others } = documentSchemas;

/** A published document of any type. */
export const publishedDocument = z.discriminatedUnion('type', [first, ...Object.values(others)]);

/** Returns the JSON Schema (2020-12) of every content type: the contract of the open data. */
export function jsonSchemas(): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(documentSchemas).map(([type, schema]) => [
			type,
			z.toJSONSchema(schema, { reused: 'ref' }),
		]),
	);
}
