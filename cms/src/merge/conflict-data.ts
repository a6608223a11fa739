import { z } from 'zod';

const question = z.object({
	path: z.string(),
	/** The way to the field, such as “Scadenze, riga 3 › Titolo”. */
	label: z.string(),
	/** A value, whether a row stays, or the order of rows. */
	about: z.enum(['value', 'row', 'order']),
	mine: z.string(),
	theirs: z.string(),
	/** Whether the answer may be a text of one's own. */
	isWritable: z.boolean(),
});

const joined = z.object({ label: z.string(), theirs: z.string() });

/** What the answer to a refused save asks, in words: the data of its error. */
export const conflictData = z.object({
	merge: z.object({
		/** Version (`updatedAt`) that the questions compare with. */
		seen: z.string(),
		/** Who saved meanwhile, and when. */
		people: z.string(),
		questions: z.array(question),
		/** What only they changed: it stays theirs. */
		joined: z.array(joined),
	}),
});

export type Conflict = z.infer<typeof conflictData>['merge'];

/** A save that was joined with those of others, as the answer tells it. */
export const joinedSave = z.object({ people: z.string(), labels: z.array(z.string()) });

export type JoinedSave = z.infer<typeof joinedSave>;

/** Header of an answer with a {@link JoinedSave}, as JSON in the encoding of addresses: headers are ASCII. */
export const joinedHeader = 'Portolano-Joined';

/** Name of the property, in what is sent, with the answers to the questions. */
export const answersName = '_merge';

/** The answers to the questions of a refused save, sent with the same data again. */
export const mergeAnswers = z.object({
	/** That of the questions. */
	seen: z.iso.datetime({ offset: true }),
	choices: z.record(
		z.string().max(500),
		z.union([z.enum(['mine', 'theirs']), z.object({ text: z.string().max(100_000) })]),
	),
});
