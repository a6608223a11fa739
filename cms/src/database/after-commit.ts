import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type TransactionID = number | string;
type Work = () => void;

const waiting = new Map<TransactionID, readonly Work[]>();

function take(id: TransactionID): readonly Work[] {
	const works = waiting.get(id) ?? [];
	waiting.delete(id);
	return works;
}

/** Runs `work` after the transaction of `req` is committed, immediately without one, and never after a rollback. */
export async function afterCommit(
	{ transactionID }: Pick<PayloadRequest, 'transactionID'>,
	work: Work,
): Promise<void> {
	const id = await transactionID;
	if (id === undefined) work();
	else waiting.set(id, [...(waiting.get(id) ?? []), work]);
}

/**
 * Makes `database` run the work that waits for a transaction once it is committed. Payload has no hook for that: its
 * last hook runs before the commit (https://github.com/payloadcms/payload/issues/5886).
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
