import type { ContentType } from '@portolano/content-models';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { publishSave } from './save.ts';
import { synchronise } from './synchronise.ts';

interface Forceable {
	id: string;
	force?: boolean | null;
}

function isForced(doc: Forceable, req: PayloadRequest): boolean {
	return doc.force === true || req.context['isForced'] === true || req.query['force'] === 'true';
}

/**
 * Brings the log up to date in the transaction of the save: a refusal undoes the save, a failed save leaves no
 * entry. Who saves very many documents defers it (`context.isDeferred`) and derives the log again at the end.
 */
export const publishChange =
	(type: ContentType): CollectionAfterChangeHook<Forceable> =>
	async ({ doc, req }) => {
		if (req.context['isDeferred'] === true) return doc;
		const subject = { type, id: doc.id };
		// Who is withdrawn along with another was settled with it.
		if (req.context['isWithdrawnAlong'] === true) await synchronise(subject, req);
		else await publishSave({ subject, isForced: isForced(doc, req) }, req);
		return doc;
	};

/** The same for a document deleted for good. */
export const publishDeletion =
	(type: ContentType): CollectionAfterDeleteHook<Forceable> =>
	async ({ doc, id, req }) => {
		await publishSave({ subject: { type, id: String(id) }, isForced: isForced(doc, req) }, req);
		return doc;
	};
