import { z } from 'zod';

/**
 * The meaning of a part of a document that its shape alone doesn't reveal: an object of an editor with `type` and `id`
 * looks like a reference, and one with the key `it` like a localized text.
 */
export type Mark = 'reference' | 'localized';

const marks = z.registry<{ mark: Mark }>();

/** Marks `schema` and returns it. */
export function marked<S extends z.core.$ZodType>(mark: Mark, schema: S): S {
	marks.add(schema, { mark });
	return schema;
}

export function markOf(schema: z.core.$ZodType): Mark | undefined {
	return marks.get(schema)?.mark;
}
