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

// Payload leaves the tables of localized texts without an index on their parent: a list of 5,000 takes 40 seconds.
function indexParents(tables: SQLiteAdapter['rawTables']): void {
	for (const [name, table] of Object.entries(tables)) {
		if (!name.endsWith('_locales')) continue;
		table.indexes = { ...table.indexes, _parentOnly: { name: `${name}_parent_idx`, on: '_parentID' } };
	}
}

function mongodb(url: string): Config['db'] {
	// Without its unique indexes the log could give a number twice.
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
				// A save reads its document first; done again from its beginning, it is refused as not found.
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

/** Makes the file when it is missing, for its owner alone; what SQLite puts beside it has the same mode. */
function makePrivate(file: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	closeSync(openSync(file, 'a', OWNER_ALONE));
	chmodSync(file, OWNER_ALONE);
}

function sqlite(url: string): Config['db'] {
	const adapter = sqliteAdapter({
		client: { url },
		idType: 'uuid',
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
				// Reads outside of a transaction do not wait for saves; in one they see what it has written.
				const reader = drizzle(await readingClient(url), { schema: database.schema });
				database.drizzle = withReplicas(database.drizzle, [reader]);
			};
			return database;
		},
	};
}

/** The database that `DATABASE_URL` names. */
export function database(url: string): Config['db'] {
	return url.startsWith('file:') ? sqlite(url) : mongodb(url);
}
