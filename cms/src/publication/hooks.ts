import type { ContentType } from '@portolano/content-models';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { endProposals } from '../proposals/end.ts';
import { publishSave } from './save.ts';
import { cancelForDeletion } from './schedule/cancelled-by-events.ts';
import type { Subject } from './log/subject.ts';
import { synchronise } from './synchronise.ts';

interface Forceable {
	id: string;
	force?: boolean | null;
	deletedAt?: string | null;
}

function isForced(doc: Forceable, req: PayloadRequest): boolean {
	return doc.force === true || req.context['isForced'] === true || req.query['force'] === 'true';
}

/** What is scheduled or proposed of a document ends with it. */
async function forget(subject: Subject, req: PayloadRequest): Promise<void> {
	await cancelForDeletion(subject, req);
	await endProposals(subject, 'Il contenuto è stato eliminato o messo nel cestino.', req);
}

/**
 * Updates the log in the transaction of the save: a refusal undoes the save, and a failed save leaves no entry. Bulk
 * loading and removing set `context.isDeferred` and derive the log again at the end.
 */
export const publishChange =
	(type: ContentType): CollectionAfterChangeHook<Forceable> =>
	async ({ doc, req }) => {
		if (doc.deletedAt) await forget({ type, id: doc.id }, req);
		if (req.context['isDeferred'] === true) return doc;
		const subject = { type, id: doc.id };
		// A withdrawal along with another document was already checked together with that document.
		if (req.context['isWithdrawnAlong'] === true) {
			await synchronise(subject, req);
			await endProposals(subject, 'Il contenuto è stato ritirato.', req);
		} else await publishSave({ subject, isForced: isForced(doc, req) }, req);
		return doc;
	};

/** Updates the log when a document is deleted permanently. */
export const publishDeletion =
	(type: ContentType): CollectionAfterDeleteHook<Forceable> =>
	async ({ doc, id, req }) => {
		await forget({ type, id: String(id) }, req);
		if (req.context['isDeferred'] === true) return doc;
		await publishSave({ subject: { type, id: String(id) }, isForced: isForced(doc, req) }, req);
		return doc;
	};
