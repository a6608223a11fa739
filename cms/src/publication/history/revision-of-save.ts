import { CHANGE_NOTE_MAX, type ContentType } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isPublishing } from '../../workflow/settle-state.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import type { Revision } from './with-history.ts';

const line = z
	.string()
	.trim()
	.max(CHANGE_NOTE_MAX)
	.nullish()
	.transform((text) => text ?? '')
	.catch('');

const said = z.object({ changeNote: line, changeNoteEn: line, isMinorChange: z.boolean().nullish() });

const key = (subject: Subject) => `revision of ${keyOf(subject)}`;

const revision = z.object({
	note: z.object({ it: z.string(), en: z.string().optional() }).optional(),
	isMinor: z.boolean(),
});

function revisionIn(data: unknown): Revision {
	const { changeNote: it, changeNoteEn: en, isMinorChange } = said.parse(data);
	return { ...(it !== '' && { note: { it, ...(en !== '' && { en }) } }), isMinor: isMinorChange === true };
}

const noted = z.object({ before: revision, published: revision });

interface Saved {
	id: string;
	changeNote?: unknown;
	changeNoteEn?: unknown;
	isMinorChange?: unknown;
}

/**
 * Takes what the editor says of a publication out of what is saved, so that it holds for this publication alone; drafts keep
 * it. Runs last of the hooks before a save.
 */
export const takeRevision =
	(type: ContentType): CollectionBeforeChangeHook<Saved> =>
	({ data, originalDoc, operation, req }) => {
		if (!isPublishing(data, req)) return data;
		if (operation === 'update' && originalDoc) {
			const told: z.infer<typeof noted> = { before: revisionIn(originalDoc), published: revisionIn(data) };
			req.context[key({ type, id: originalDoc.id })] = told;
		}
		return { ...data, changeNote: null, changeNoteEn: null, isMinorChange: null };
	};

type Saving = Pick<PayloadRequest, 'context'>;

/** Returns what the editor said of the publication that `req` makes; nothing for one by a program. */
export function revisionOfSave(subject: Subject, { context }: Saving): Revision {
	return noted.safeParse(context[key(subject)]).data?.published ?? { isMinor: false };
}

/** Whether a publication says of itself what the version before it said, which others have seen. */
export function isRevisionSeen(subject: Subject, { context }: Saving): boolean {
	const { success, data } = noted.safeParse(context[key(subject)]);
	return !success || isDeepStrictEqual(data.before, data.published);
}
