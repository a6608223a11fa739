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
import { isOnline, newestVersionId } from './newest-version.ts';
import { addRow } from './record.ts';
import { isOnlineState, type State } from './states.ts';

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

function isPublishing({ data }: Save, req: PayloadRequest): boolean {
	const isDraftOfOld = req.context['kindOfSave'] === 'restored-draft';
	return data['_status'] === 'published' && !isDraftOfOld && req.context['isWithdrawalRequested'] !== true;
}

/** The state of the version that a save makes. */
async function stateAfter(save: Save, req: PayloadRequest): Promise<State> {
	const { data, originalDoc, type } = save;
	const before = stateIn(originalDoc);
	if (!data['deletedAt'] && isPublishing(save, req)) return isReviewDue(data['reviewOn']) ? 'due' : 'online';
	if (!originalDoc) return 'draft';
	const isBesides = kinds.safeParse(req.context['kindOfSave']).data !== 'plain';
	if (!isBesides && (await isOnline({ type, id: originalDoc.id }, req))) return 'withdrawn';
	const isOfBin = Boolean(data['deletedAt'] ?? originalDoc['deletedAt']);
	return isOfBin && before && !isOnlineState(before) ? before : stateAfterEdit(before);
}

/**
 * Sets the state of each version that is saved, and the person who saved it; whatever was sent for these is replaced. An
 * edit drops an approval. Runs last of the hooks before a save.
 */
export const settleState =
	(type: ContentType): CollectionBeforeChangeHook<Saved> =>
	async ({ data, originalDoc, operation, req }) => ({
		...data,
		workflow: await stateAfter(
			{ data, originalDoc: operation === 'create' ? undefined : originalDoc, type },
			req,
		),
		savedBy: req.user?.name ?? null,
	});

function deedOf(from: State | undefined, doc: Saved, operation: 'create' | 'update'): Deed {
	const to = stateIn(doc);
	if (isOnlineState(to)) return 'published';
	if (doc['deletedAt']) return 'binned';
	if (to === 'withdrawn' && from !== 'withdrawn') return 'withdrawn';
	return operation === 'create' ? 'created' : 'edited';
}

const dropped = 'Modificata dopo l’approvazione: serve una nuova approvazione.';

/** Records a save, in its transaction. Bulk loading, which sets `context.isDeferred`, is not recorded. */
export const recordSave =
	(type: ContentType): CollectionAfterChangeHook<Saved> =>
	async ({ doc, previousDoc, operation, req }) => {
		if (req.context['isDeferred'] === true && req.context['isScheduled'] !== true) return doc;
		const subject = { type, id: doc.id };
		const from = operation === 'create' ? undefined : stateIn(previousDoc);
		const to = stateIn(doc);
		const isDropped = to === 'draft' && (from === 'approved' || from === 'scheduled');
		await addRow(
			{
				...{ subject, what: deedOf(from, doc, operation), from, to },
				...{ title: titleIn(doc, type, req.payload), site: siteIn(doc, type) },
				version: await newestVersionId(subject, req),
				reason: isDropped ? dropped : undefined,
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
