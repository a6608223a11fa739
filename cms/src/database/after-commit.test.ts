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

test('work waits for the commit of its own transaction, and is done once', async () => {
	const { events, database, later } = observed();
	await later('a');
	await database.commitTransaction('b');
	await database.commitTransaction('a');
	await database.commitTransaction('a');

	expect(events).toEqual(['commit', 'commit', 'work', 'commit']);
});

test('work of a transaction that is rolled back is not done', async () => {
	const { events, database, later } = observed();
	await later('a');
	await database.rollbackTransaction('a');
	await database.commitTransaction('a');

	expect(events).toEqual(['rollback', 'commit']);
});

test('work is done at once where there is no transaction', async () => {
	const { events, later } = observed();
	await later();

	expect(events).toEqual(['work']);
});
