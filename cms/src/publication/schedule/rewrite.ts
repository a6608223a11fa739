import type { PayloadRequest } from 'payload';
import type { Subject } from '../log/subject.ts';
import { hasDrafts } from '../read-records.ts';
import { addVersion, readRaw, readRawVersion } from './raw-record.ts';

type Fields = Record<string, unknown>;

type By = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>;

/**
 * Changes something in all that a document is now: the published record, and the draft beside it if there is one. Each
 * becomes a version of its own, so that who is writing meanwhile merges with the change. Works below the hooks and appends
 * nothing to the log. Does nothing when the document was deleted or is in the trash.
 */
export async function rewrite(
	{ type, id }: Subject,
	change: (record: Fields) => Fields,
	by: By,
): Promise<void> {
	const record = await readRaw({ type, id }, by);
	if (!record) return;
	const newest = hasDrafts(type, by.payload) ? await readRawVersion({ type, id }, by) : undefined;
	const at = Math.max(Date.now(), Date.parse(newest?.updatedAt ?? record.updatedAt) + 1);
	const changed = (fields: Fields, instant: number): Fields => ({
		...fields,
		...change(fields),
		updatedAt: new Date(instant).toISOString(),
		...(newest && { savedBy: by.user?.name ?? null }),
	});
	const saved = changed(record, at);
	const { transactionID, payload } = by;
	await payload.db.updateOne({
		...{ collection: type, id, data: saved, returning: false },
		req: transactionID === undefined ? {} : { transactionID },
	});
	if (!newest) return;
	if (record['_status'] === 'published') await addVersion({ type, id, version: saved, at }, by);
	if (newest.version['_status'] === 'draft')
		await addVersion({ type, id, version: changed(newest.version, at + 1), at: at + 1 }, by);
}
