import { z } from 'zod';
import { instant, localizedText } from '../primitives.ts';

/** Most lines of a history: with more, the oldest are left out. */
export const CHANGES_MAX = 60;

/** Characters of a note on what changed. */
export const CHANGE_NOTE_MAX = 200;

/** What an editor says of a change to readers; in Italian at least, whatever the languages of the document. */
const note = localizedText(CHANGE_NOTE_MAX).optional();

/** A part is named by its field. Its names in words may go while the log stays: see `part-names.ts`. */
const part = z.string().regex(/^[a-zA-Z]{1,64}$/);

/**
 * A line of the history of a document after its first publication. It tells which parts changed, never what they said before:
 * a text that had to go must not come back in a history.
 */
const change = z.discriminatedUnion('what', [
	z.strictObject({ what: z.literal('changed'), at: instant, parts: z.array(part).min(1), note }),
	z.strictObject({ what: z.literal('withdrawn'), at: instant }),
	z.strictObject({ what: z.literal('put-back'), at: instant, note }),
]);

export type Change = z.infer<typeof change>;

/** The history of a document, the oldest line first. */
export const changes = z.array(change).min(1).max(CHANGES_MAX);
