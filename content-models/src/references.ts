import { z } from 'zod';
import type { ContentType } from './documents.ts';
import { marked } from './schema/marks.ts';
import { contentTypeSchema } from './type-names.ts';

/** Identifies a document in the CMS: opaque, stable, never shown. */
export const documentId = z.string().min(1).max(64);

/** Points at a document. The log keeps the reference as it is; it is resolved when a page is rendered. */
export interface Reference<T extends ContentType = ContentType> {
	type: T;
	id: string;
}

/** Returns the schema of a reference to a document of one type. */
export function reference<const T extends ContentType>(type: T) {
	return marked('reference', z.strictObject({ type: z.literal(type), id: documentId }));
}

export const references = <const T extends ContentType>(type: T) => z.array(reference(type));

/** A reference to a document of any type. */
export const anyReference = marked('reference', z.strictObject({ type: contentTypeSchema, id: documentId }));
