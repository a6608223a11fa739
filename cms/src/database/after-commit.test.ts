import { expect, test } from 'vitest';
import { afterCommit, tellCommits } from './after-commit.ts';

function observed() {
	const events: string[] = [];
	const database: Parameters<typeof tellCommits>[0] = {
		commitTransaction: () => Promise.resolve(void events.push('commit')),
		rollbackTransaction: () => Promise.resolve(void events.push('rollback')),
	};
	tellCommits(database);
	const later = (transactionID?: string) =>
		afterCommit(transactionID === undefined ? {} : { transactionID }, () => void events.push('work'));
	return { events, database, later };
}

test('work runs once, after its own transaction is committed', async () => {
	const { events, database, later } = observed();
	await later('a');
	await database.commitTransaction('b');
	await database.commitTransaction('a');
	await database.commitTransaction('a');

	expect(events).toEqual(['commit', 'commit', 'work', 'commit']);
});

test('work of a transaction that is rolled back never runs', async () => {
	const { events, database, later } = observed();
	await later('a');
	await database.rollbackTransaction('a');
	await database.commitTransaction('a');

	expect(events).toEqual(['rollback', 'commit']);
});

test('work runs immediately without a transaction', async () => {
	const { events, later } = observed();
	await later();

	expect(events).toEqual(['work']);
});
