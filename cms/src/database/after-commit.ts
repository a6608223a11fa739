import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type TransactionID = number | string;
type Work = () => void;

const waiting = new Map<TransactionID, readonly Work[]>();

function take(id: TransactionID): readonly Work[] {
	const works = waiting.get(id) ?? [];
	waiting.delete(id);
	return works;
}

/** Does `work` once the transaction of `req` is committed, at once where there is none, never when it is rolled back. */
export async function afterCommit(
	{ transactionID }: Pick<PayloadRequest, 'transactionID'>,
	work: Work,
): Promise<void> {
	const id = await transactionID;
	if (id === undefined) work();
	else waiting.set(id, [...(waiting.get(id) ?? []), work]);
}

/**
 * The end of every transaction of `database` is told to who waits for it. Payload itself runs its last hook before the
 * commit: https://github.com/payloadcms/payload/issues/5886.
 */
export function tellCommits(
	database: Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction'>,
): void {
	const { commitTransaction, rollbackTransaction } = database;
	database.commitTransaction = async function commitAndTell(id) {
		const works = take(await id);
		await commitTransaction.call(database, id);
		for (const work of works) work();
	};
	database.rollbackTransaction = async function rollBackAndForget(id) {
		take(await id);
		await rollbackTransaction.call(database, id);
	};
}
