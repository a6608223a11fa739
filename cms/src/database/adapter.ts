import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { withReplicas } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from 'payload';
import { migrations } from '../migrations/index.ts';
import { mongoMigrations } from '../migrations/mongodb/index.ts';
import { tellCommits } from './after-commit.ts';
import { DeletedMeanwhile } from './conflict.ts';
import { requireReplicaSet } from './require-replica-set.ts';
import { readingClient, serialClient } from './serial-client.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

// Payload 3.90 creates no index on the parent of localized fields (no upstream issue found): listing 5,000 documents
// takes 40 seconds without one.
function indexParents(tables: SQLiteAdapter['rawTables']): void {
	for (const [name, table] of Object.entries(tables)) {
		if (!name.endsWith('_locales')) continue;
		table.indexes = { ...table.indexes, _parentOnly: { name: `${name}_parent_idx`, on: '_parentID' } };
	}
}

function mongodb(url: string): Config['db'] {
	// The log needs its unique index: without it two entries could get the same number.
	const adapter = mongooseAdapter({
		url,
		ensureIndexes: true,
		prodMigrations: mongoMigrations,
		migrationDir: path.resolve(here, '../migrations/mongodb'),
	});
	return {
		...adapter,
		init: (args) => {
			const database = adapter.init(args);
			tellCommits(database);
			const { connect, updateOne } = database;
			database.updateOne = async function updateWhatIsThere(args) {
				const updated: unknown = await updateOne.call(database, args);
				// Makes the save start again: then it finds that the document is gone, and reports “not found”.
				if (updated === null && args.returning !== false) throw new DeletedMeanwhile();
				return updated;
			};
			database.connect = async function connectToReplicaSet(options) {
				await requireReplicaSet(url);
				await connect?.call(database, options);
			};
			return database;
		},
	};
}

const OWNER_ALONE = 0o600;

/** Creates the file if missing, accessible to its owner only. SQLite gives its side files (WAL) the same mode. */
function makePrivate(file: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	closeSync(openSync(file, 'a', OWNER_ALONE));
	chmodSync(file, OWNER_ALONE);
}

function sqlite(url: string): Config['db'] {
	const adapter = sqliteAdapter({
		client: { url },
		idType: 'uuid',
		// One column instead of about 150 tables (16 kinds of blocks, twice, with versions, languages and inner lists), each
		// read again for every page: the shape that MongoDB has anyway. Filters on blocks are refused on both.
		blocksAsJSON: true,
		push: false,
		transactionOptions: {},
		prodMigrations: migrations,
		migrationDir: path.resolve(here, '../migrations'),
	});
	return {
		...adapter,
		init: (args) => {
			const database = adapter.init(args);
			tellCommits(database);
			const { connect } = database;
			database.beforeSchemaInit.push(({ schema }) => {
				indexParents(database.rawTables);
				return schema;
			});
			database.connect = async function connectSerially(options) {
				makePrivate(path.resolve(url.slice('file:'.length)));
				database.client ??= await serialClient(url);
				await connect?.call(database, options);
				// Reads outside of a transaction don't wait for saves; those in one see its changes.
				const reader = drizzle(await readingClient(url), { schema: database.schema });
				database.drizzle = withReplicas(database.drizzle, [reader]);
			};
			return database;
		},
	};
}

/** Returns the adapter for `DATABASE_URL`: SQLite for a `file:` URL, else MongoDB. */
export function database(url: string): Config['db'] {
	return url.startsWith('file:') ? sqlite(url) : mongodb(url);
}
