import { z } from 'zod';
import { type ContentType, contentTypeSchema } from './content-types.ts';

/** Identifies a document in the CMS: opaque, stable, never shown. */
export const documentId = z.string().min(1).max(64);

/** Points at a document. It stays a reference in the log and is resolved when a page is rendered. */
export interface Reference<T extends ContentType = ContentType> {
	type: T;
	id: string;
}

/** A reference to a document of one type. */
export function reference<const T extends ContentType>(type: T) {
	return z.strictObject({ type: z.literal(type), id: documentId });
}

export const references = <const T extends ContentType>(type: T) => z.array(reference(type));

/** A reference to a document of any type. */
export const anyReference = z.strictObject({ type: contentTypeSchema, id: documentId });

const referenceLike = z.object({ type: contentTypeSchema, id: documentId });

/** Every reference anywhere inside `value`, rich texts included, in the order met; `value` itself is not one. */
export function referencesIn(value: unknown): Reference[] {
	if (Array.isArray(value)) return value.flatMap((item) => [...asReference(item), ...referencesIn(item)]);
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap((item) =>
		Array.isArray(item) ? referencesIn(item) : [...asReference(item), ...referencesIn(item)],
	);
}

function asReference(value: unknown): Reference[] {
	if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return [];
	const { success, data } = referenceLike.safeParse(value);
	return success ? [data] : [];
}
