import type { ContentType } from '@portolano/content-models';
import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionBeforeChangeHook,
	CollectionBeforeOperationHook,
	PayloadRequest,
} from 'payload';
import { z } from 'zod';
import type { Deed } from './deeds.ts';
import { siteIn, stateIn, titleIn } from './document-facts.ts';
import { isReviewDue } from './due.ts';
import { stateAfterEdit } from './moves.ts';
import { isOnline, newestVersion } from './newest-version.ts';
import { addRow } from './record.ts';
import { isOnlineState, isState, type State } from './states.ts';

const kinds = z.enum(['draft', 'restored-draft', 'plain']);

/** Notes in the request context whether the operation saves a draft beside what is published. */
export const noteKindOfSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	const isDraft = 'draft' in args && args.draft === true;
	const isRestored =
		operation === 'restoreVersion' || ('duplicateFromID' in args && args.duplicateFromID !== undefined);
	if (['create', 'update', 'restoreVersion'].includes(operation))
		req.context['kindOfSave'] = !isDraft ? 'plain' : isRestored ? 'restored-draft' : 'draft';
};

type Saved = Record<string, unknown> & { id: string };

interface Save {
	data: Partial<Saved>;
	originalDoc: Saved | undefined;
	type: ContentType;
}

/** Whether a save with `data` publishes a document, or what is online of it anew. */
export function isPublishing(data: object, req: PayloadRequest): boolean {
	const isDraftOfOld = req.context['kindOfSave'] === 'restored-draft';
	const isPublished = '_status' in data && data._status === 'published';
	return isPublished && !isDraftOfOld && req.context['isWithdrawalRequested'] !== true;
}

/** The state of the version that a save makes. */
async function stateAfter(save: Save, req: PayloadRequest): Promise<State> {
	const { data, originalDoc, type } = save;
	const before = stateIn(originalDoc);
	if (!data['deletedAt'] && isPublishing(data, req)) return isReviewDue(data['reviewOn']) ? 'due' : 'online';
	if (!originalDoc) return 'draft';
	const isBesides = kinds.safeParse(req.context['kindOfSave']).data !== 'plain';
	if (!isBesides && (await isOnline({ type, id: originalDoc.id }, req))) return 'withdrawn';
	const isOfBin = Boolean(data['deletedAt'] ?? originalDoc['deletedAt']);
	return isOfBin && before && !isOnlineState(before) ? before : stateAfterEdit(before);
}

const noted = z.object({
	from: z.custom<State | undefined>((value) => value === undefined || isState(value)),
	to: z.custom<State>(isState),
	isBinned: z.boolean(),
	title: z.string(),
	site: z.string(),
});

type Noted = z.infer<typeof noted>;

/** What the record is to tell of a save: after it, the document may have only the fields that the client chose. */
function toNote({ data, originalDoc, type }: Save, to: State, req: PayloadRequest): Noted {
	const document = { ...originalDoc, ...data };
	return {
		from: stateIn(originalDoc),
		to,
		isBinned: Boolean(document['deletedAt']),
		title: titleIn(document, type, req.payload),
		site: siteIn(document, type),
	};
}

/**
 * Sets the state of each version that is saved, and the person who saved it; whatever was sent for these is replaced. An
 * edit drops an approval. Runs last of the hooks before a save.
 */
export const settleState =
	(type: ContentType): CollectionBeforeChangeHook<Saved> =>
	async ({ data, originalDoc, operation, req }) => {
		const save: Save = { data, originalDoc: operation === 'create' ? undefined : originalDoc, type };
		const workflow = await stateAfter(save, req);
		req.context['move'] = toNote(save, workflow, req);
		return { ...data, workflow, savedBy: req.user?.name ?? null };
	};

function deedOf({ from, to, isBinned }: Noted, operation: 'create' | 'update'): Deed {
	if (isOnlineState(to)) return 'published';
	if (isBinned) return 'binned';
	if (to === 'withdrawn' && from !== 'withdrawn') return 'withdrawn';
	return operation === 'create' ? 'created' : 'edited';
}

/** What it means that an edit follows one of these states. */
const dropped: Partial<Record<State, string>> = {
	approved: 'Modificata dopo l’approvazione: serve una nuova approvazione.',
	scheduled:
		'Modificata dopo la programmazione: all’ora fissata va online com’era. Perché ci vada con le modifiche, annulla e programma di nuovo.',
};

/** Records a save, in its transaction. Bulk loading, which sets `context.isDeferred`, is not recorded. */
export const recordSave =
	(type: ContentType): CollectionAfterChangeHook<Saved> =>
	async ({ doc, operation, req }) => {
		if (req.context['isDeferred'] === true && req.context['isScheduled'] !== true) return doc;
		const move = noted.parse(req.context['move']);
		const subject = { type, id: doc.id };
		const newest = await newestVersion(subject, req);
		// What was scheduled of a document in the bin is cancelled by now, which has changed its state once more.
		const now = move.isBinned ? newest?.state : undefined;
		const { from, to, title, site } = now ? { ...move, from: now, to: now } : move;
		await addRow(
			{
				...{ subject, what: deedOf(move, operation), from, to, title },
				site: type === 'site' ? doc.id : site,
				version: newest?.id,
				reason: to === 'draft' && from ? dropped[from] : undefined,
			},
			req,
		);
		return doc;
	};

/** Records that a document was deleted for good. */
export const recordDeletion =
	(type: ContentType): CollectionAfterDeleteHook<Saved> =>
	async ({ doc, req }) => {
		if (req.context['isDeferred'] === true) return doc;
		const subject = { type, id: doc.id };
		const told = { title: titleIn(doc, type, req.payload), site: siteIn(doc, type) };
		await addRow({ subject, what: 'deleted', from: stateIn(doc), to: undefined, ...told }, req);
		return doc;
	};
