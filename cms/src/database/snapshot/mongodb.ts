import { BSON, type Db, type Document, MongoClient } from 'mongodb';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { documentsIn } from './bson-documents.ts';
import type { DatabaseSnapshots } from './database-snapshots.ts';
import { migrationNames } from './migration-names.ts';

const extension = '.bson';
const documentsAtOnce = 500;
/** With `raw` the driver returns the bytes of a document, whatever its types say. */
const rawDocument = z.instanceof(Uint8Array);

async function onDatabase<R>(
	url: string,
	work: (database: Db, client: MongoClient) => Promise<R>,
): Promise<R> {
	const client = await MongoClient.connect(url);
	try {
		return await work(client.db(), client);
	} finally {
		await client.close();
	}
}

async function collectionsOf(database: Db): Promise<string[]> {
	const all = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
	return all.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
}

async function insert(database: Db, name: string, documents: readonly Uint8Array[]): Promise<void> {
	if (documents.length === 0) return;
	// Numbers keep their types, which the driver would make plain.
	const read = (bytes: Uint8Array): Document => BSON.deserialize(bytes, { promoteValues: false });
	await database.collection(name).insertMany(documents.map(read));
}

async function insertAll(database: Db, name: string, file: string): Promise<void> {
	let waiting: Uint8Array[] = [];
	for await (const document of documentsIn(createReadStream(file))) {
		waiting.push(document);
		if (waiting.length < documentsAtOnce) continue;
		await insert(database, name, waiting);
		waiting = [];
	}
	await insert(database, name, waiting);
}

/** Snapshots of a MongoDB database: the documents of each collection as `mongodump` writes them, all of one instant. */
export const mongoSnapshots: DatabaseSnapshots = {
	take(url, folder) {
		return onDatabase(url, async (database, client) => {
			const session = client.startSession({ snapshot: true });
			try {
				for (const name of await collectionsOf(database)) {
					const documents = database.collection(name).find({}, { session, raw: true });
					const file = createWriteStream(path.join(folder, `${name}${extension}`), { mode: 0o600 });
					await pipeline(Readable.from(documents.map((one) => rawDocument.parse(one))), file);
				}
			} finally {
				await session.endSession();
			}
			const rows = await database.collection('payload-migrations').find().toArray();
			return migrationNames(rows);
		});
	},

	isEmpty(url) {
		return onDatabase(url, async (database) => (await collectionsOf(database)).length === 0);
	},

	/** What was inserted before a failure is removed again. */
	restore(url, folder) {
		return onDatabase(url, async (database) => {
			const files = (await readdir(folder)).filter((name) => name.endsWith(extension));
			try {
				for (const file of files)
					await insertAll(database, file.slice(0, -extension.length), path.join(folder, file));
			} catch (error) {
				await database.dropDatabase();
				throw error;
			}
		});
	},
};
