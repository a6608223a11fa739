import { type ClientSession, type Collection, MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isConflict } from './conflict.ts';

const client = new MongoClient(inject('mongoUrl') ?? '');
const database = client.db(`conflict-${process.pid}`);
const rows: Collection<{ seq: number; by?: string }> = database.collection('rows');

beforeAll(() => rows.createIndex({ seq: 1 }, { unique: true }));

afterAll(async () => {
	await database.dropDatabase();
	await client.close();
});

async function inTransaction(work: (session: ClientSession) => Promise<unknown>): Promise<void> {
	const session = client.startSession();
	try {
		session.startTransaction();
		await work(session);
		await session.commitTransaction();
	} finally {
		await session.endSession();
	}
}

async function errorOf(work: Promise<unknown>): Promise<unknown> {
	return work.then(
		() => undefined,
		(error: unknown) => error,
	);
}

test('a write conflict of the server is recognised, so that the second transaction can be repeated', async () => {
	await rows.insertOne({ seq: 1 });
	const error = await errorOf(
		inTransaction(async (session) => {
			await rows.findOne({ seq: 1 }, { session });
			await rows.updateOne({ seq: 1 }, { $set: { by: 'other' } });
			await rows.updateOne({ seq: 1 }, { $set: { by: 'this' } }, { session });
		}),
	);

	expect(isConflict(error)).toBe(true);
	expect(await rows.findOne({ seq: 1 })).toMatchObject({ by: 'other' });
});

test('a duplicate key is no conflict', async () => {
	await rows.insertOne({ seq: 2 });

	expect(isConflict(await errorOf(rows.insertOne({ seq: 2 })))).toBe(false);
});
