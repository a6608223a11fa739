import { z } from 'zod';
import { documentSchemas } from './content-types.ts';
import type { ContentType } from './documents.ts';
import { schemaAt } from './schema/schema-at.ts';

/** The limits of a value, as its schema states them. */
const limits = z.object({
	/** Length of a text, in characters. */
	minLength: z.number().optional(),
	maxLength: z.number().optional(),
	/** A regular expression, as in JSON Schema. */
	pattern: z.string().optional(),
	minimum: z.number().optional(),
	maximum: z.number().optional(),
	exclusiveMinimum: z.number().optional(),
	/** Number of items of a list. */
	minItems: z.number().optional(),
	maxItems: z.number().optional(),
	/** Limits of each text in a list of texts. */
	items: z.object({ maxLength: z.number().optional() }).optional(),
});

export type Limits = z.infer<typeof limits>;

/**
 * Returns the limits of a part of the documents of `type`, named by the path of its fields: `limitsOf('news',
 * ['title'])`, `limitsOf('itinerary', ['stages', 'title'])`. The path skips the indexes of lists and the languages of
 * texts.
 * @throws Error when the type has no such part.
 */
export function limitsOf(type: ContentType, path: readonly string[]): Limits {
	return limits.parse(z.toJSONSchema(partOf(type, path)));
}

/** Whether `value` is valid at `path` in a document of `type`; for `path` see {@link limitsOf}. */
export function isFit(type: ContentType, path: readonly string[], value: unknown): boolean {
	return z.safeParse(partOf(type, path), value).success;
}

function partOf(type: ContentType, path: readonly string[]): z.core.$ZodType {
	const schema = schemaAt(documentSchemas[type], path);
	if (!schema) throw new Error(`A document of type “${type}” has no ${path.join('.')}.`);
	return schema;
}
