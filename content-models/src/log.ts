import { z } from 'zod';
import { publishedDocument } from './content-types.ts';
import { instant, localizedText } from './primitives.ts';
import { anyReference, documentId } from './references.ts';
import { contentTypeSchema } from './type-names.ts';

const position = {
	/** Position in the log: 1, 2, 3 … without gaps and without repetition. */
	seq: z.int().positive(),
	/** When it was appended. */
	at: instant,
};

const publication = z.strictObject({
	...position,
	action: z.literal('publish'),
	document: publishedDocument,
});

const withdrawal = z.strictObject({
	...position,
	action: z.literal('withdraw'),
	type: contentTypeSchema,
	id: documentId,
	/** Why it was withdrawn, shown at its former addresses. */
	reason: localizedText().optional(),
	/** The document that replaces it: its former addresses lead there. */
	successor: anyReference.optional(),
});

/** One entry of the publication log. Everything public is derived from these entries alone. */
export const logEntry = z.discriminatedUnion('action', [publication, withdrawal]);

export type LogEntry = z.infer<typeof logEntry>;

/** Returns the document that an entry publishes or withdraws, as a reference. */
export function subjectOf(entry: LogEntry) {
	return entry.action === 'publish'
		? { type: entry.document.type, id: entry.document.id }
		: { type: entry.type, id: entry.id };
}
