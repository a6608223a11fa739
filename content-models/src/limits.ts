import { z } from 'zod';
import { documentSchemas } from './content-types.ts';
import type { ContentType } from './documents.ts';
import { schemaAt } from './schema/schema-at.ts';

/** What a value of a document must keep to, as its schema says. */
const limits = z.object({
	/** Characters of a text. */
	minLength: z.number().optional(),
	maxLength: z.number().optional(),
	/** A regular expression, as in JSON Schema. */
	pattern: z.string().optional(),
	minimum: z.number().optional(),
	maximum: z.number().optional(),
	exclusiveMinimum: z.number().optional(),
	/** Items of a list. */
	minItems: z.number().optional(),
	maxItems: z.number().optional(),
	/** Of each text in a list of texts. */
	items: z.object({ maxLength: z.number().optional() }).optional(),
});

export type Limits = z.infer<typeof limits>;

/**
 * The limits of a part of the documents of `type`, named by the fields that lead to it: `limitsOf('news', ['title'])`,
 * `limitsOf('itinerary', ['stages', 'title'])`. Items of lists and languages of a text take no step of their own.
 * @throws Error when the type has no such part.
 */
export function limitsOf(type: ContentType, path: readonly string[]): Limits {
	return limits.parse(z.toJSONSchema(partOf(type, path)));
}

/** Whether a value is what the documents of `type` may hold at `path`; see {@link limitsOf}. */
export function isFit(type: ContentType, path: readonly string[], value: unknown): boolean {
	return z.safeParse(partOf(type, path), value).success;
}

function partOf(type: ContentType, path: readonly string[]): z.core.$ZodType {
	const schema = schemaAt(documentSchemas[type], path);
	if (!schema) throw new Error(`A document of type “${type}” has no ${path.join('.')}.`);
	return schema;
}
