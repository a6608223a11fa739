import { z } from 'zod';

/**
 * What a part of a document is, where its shape alone can't tell: a fact of an editor with a `type` and an `id` looks like
 * a reference, and a text with the key `it` like a localized one.
 */
export type Mark = 'reference' | 'localized';

const marks = z.registry<{ mark: Mark }>();

/** Says what `schema` is the shape of. */
export function marked<S extends z.core.$ZodType>(mark: Mark, schema: S): S {
	marks.add(schema, { mark });
	return schema;
}

export function markOf(schema: z.core.$ZodType): Mark | undefined {
	return marks.get(schema)?.mark;
}
