import { z } from 'zod';
import { publishedDocument } from './content-types.ts';
import { instant, localizedText } from './primitives.ts';
import { anyReference, documentId, type Reference } from './references.ts';
import { contentTypeSchema } from './type-names.ts';

/** Most entries of a group: all of them are appended in one transaction. */
export const GROUP_MAX = 200;

const position = {
	/** Position in the log: 1, 2, 3 … without gaps and without repetition. */
	seq: z.int().positive(),
	/** When it was appended. */
	at: instant,
};

const effect = {
	/** When it takes effect; absent, or not after the log time of the entry: at once. See `content-store/src/schedule.ts`. */
	effectiveAt: instant.optional(),
	/** Entries of a group are consecutive and take effect together: none before the last one is in the log. */
	group: z.strictObject({ id: z.string().min(1).max(64), size: z.int().min(1).max(GROUP_MAX) }).optional(),
};

const publication = z.strictObject({
	...position,
	...effect,
	action: z.literal('publish'),
	document: publishedDocument,
});

/** What readers find at the former addresses of a withdrawn document. */
export const withdrawalDetails = z.strictObject({
	/** Why it was withdrawn. */
	reason: localizedText().optional(),
	/** The document that replaces it: its former addresses lead there. */
	successor: anyReference.optional(),
});

export type WithdrawalDetails = z.infer<typeof withdrawalDetails>;

const withdrawal = z.strictObject({
	...position,
	...effect,
	action: z.literal('withdraw'),
	type: contentTypeSchema,
	id: documentId,
	...withdrawalDetails.shape,
});

/** Cancels an entry that has not taken effect, with its whole group. */
const cancellation = z.strictObject({
	...position,
	action: z.literal('cancel'),
	/** Position of the entry, or of one of its group. */
	cancels: z.int().positive(),
});

/** An entry that publishes or withdraws a document. */
export const documentEntry = z.discriminatedUnion('action', [publication, withdrawal]);

export type DocumentEntry = z.infer<typeof documentEntry>;

/** One entry of the publication log. Everything public is derived from these entries alone. */
export const logEntry = z.discriminatedUnion('action', [publication, withdrawal, cancellation]);

export type LogEntry = z.infer<typeof logEntry>;

/** Returns the document that an entry publishes or withdraws, as a reference; undefined for a cancellation. */
export function subjectOf(entry: DocumentEntry): Reference;
export function subjectOf(entry: LogEntry): Reference | undefined;
export function subjectOf(entry: LogEntry): Reference | undefined {
	if (entry.action === 'cancel') return undefined;
	return entry.action === 'publish'
		? { type: entry.document.type, id: entry.document.id }
		: { type: entry.type, id: entry.id };
}
