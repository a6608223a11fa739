import { z } from 'zod';
import { documentSchemas } from './content-types.ts';
import type { ContentType } from './documents.ts';
import { type PageBlockKind, pageBlockSchemas } from './page-blocks/registry.ts';
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

/** What an editor fills in: documents of a type, or blocks of a kind, which several types have. */
export type Limited = ContentType | { block: PageBlockKind };

/**
 * Returns the limits of a part of `of`, named by the path of its fields: `limitsOf('news', ['title'])`,
 * `limitsOf('itinerary', ['stages', 'title'])`, `limitsOf({ block: 'hero' }, ['actions', 'label'])`. The path skips the
 * indexes of lists and the languages of texts.
 * @throws Error when there is no such part.
 */
export function limitsOf(of: Limited, path: readonly string[]): Limits {
	return limits.parse(z.toJSONSchema(partOf(of, path)));
}

/** Whether `value` is valid at `path` in `of`; for both see {@link limitsOf}. */
export function isFit(of: Limited, path: readonly string[], value: unknown): boolean {
	return z.safeParse(partOf(of, path), value).success;
}

function partOf(of: Limited, path: readonly string[]): z.core.$ZodType {
	const isType = typeof of === 'string';
	const schema = schemaAt(isType ? documentSchemas[of] : pageBlockSchemas[of.block], path);
	if (schema) return schema;
	const whole = isType ? `document of type “${of}”` : `block “${of.block}”`;
	throw new Error(`A ${whole} has no ${path.join('.')}.`);
}
