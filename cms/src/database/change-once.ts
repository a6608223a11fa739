import type { Scope } from '../publication/scope.ts';
import { DeletedMeanwhile } from './conflict.ts';

/** A row that counts its changes, so that of two at once one alone is made. */
interface Counted {
	id: string;
	uses: number;
}

/** Changes a row unless it was changed since it was read; false when it was, or is gone. */
export async function changeOnce(
	collection: 'preview-visitors' | 'second-factors',
	{ row: { id, uses }, data }: { row: Counted; data: Readonly<Record<string, unknown>> },
	{ payload, transactionID }: Scope,
): Promise<boolean> {
	try {
		const changed: unknown = await payload.db.updateOne({
			collection,
			where: { and: [{ id: { equals: id } }, { uses: { equals: uses } }] },
			data: { ...data, uses: uses + 1 },
			...(transactionID !== undefined && { req: { transactionID } }),
		});
		return changed !== null && changed !== undefined;
	} catch (error) {
		// How the adapter for MongoDB tells that it found nothing to change.
		if (error instanceof DeletedMeanwhile) return false;
		throw error;
	}
}
