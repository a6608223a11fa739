import type { ContentType } from '@portolano/content-models';
import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { Subject } from './log.ts';
import { hasDrafts, isInTransaction } from './record.ts';

const stored = z.record(z.string(), z.unknown());

/** Notes what is in the database before a save, where no transaction would bring it back. */
export const rememberBefore =
	(type: ContentType): CollectionBeforeChangeHook<{ id: string }> =>
	async ({ data, originalDoc, req }) => {
		if (!originalDoc || (await isInTransaction(req))) return data;
		req.context['before'] = await req.payload.db.findOne({
			collection: type,
			where: { id: { equals: originalDoc.id } },
		});
		return data;
	};

async function keepAttemptAsDraft({ type, id }: Subject, { payload }: PayloadRequest): Promise<void> {
	const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
	const { docs } = await payload.db.findVersions({ collection: type, where, limit: 1 });
	for (const version of docs) {
		const draft = { ...stored.parse(version.version), _status: 'draft' };
		await payload.db.updateVersion({ collection: type, id: version.id, versionData: { version: draft } });
	}
}

/**
 * Puts a record back as it was before a save that was refused: what a transaction does by itself. The text that was
 * refused stays as a draft. Without drafts, a new record is taken away.
 */
export async function undoSave(subject: Subject, req: PayloadRequest): Promise<void> {
	const { type, id } = subject;
	const before = stored.safeParse(req.context['before']).data;
	if (before) await req.payload.db.updateOne({ collection: type, id, data: before });
	else if (hasDrafts(type))
		await req.payload.db.updateOne({ collection: type, id, data: { _status: 'draft' } });
	else await req.payload.db.deleteOne({ collection: type, where: { id: { equals: id } } });
	if (hasDrafts(type)) await keepAttemptAsDraft(subject, req);
}
