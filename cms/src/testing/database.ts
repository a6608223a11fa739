import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** URL of the MongoDB server in a run on MongoDB. */
		mongoUrl: string | undefined;
	}
}

/** Returns the URL of a new database for a test: a file in `folder`, or a database on the MongoDB server of the run. */
export function databaseFor(folder: string): string {
	const mongoUrl = inject('mongoUrl');
	if (mongoUrl === undefined) return `file:${sqliteFileIn(folder)}`;
	const database = new URL(mongoUrl);
	database.pathname = `/${path.basename(folder)}`;
	return database.href;
}

/** As {@link databaseFor}; on SQLite the database is there already, migrated and empty. */
export function migratedDatabaseFor(folder: string): string {
	const migrated = inject('migratedDatabase');
	if (migrated !== undefined) copyFileSync(migrated, sqliteFileIn(folder));
	return databaseFor(folder);
}

const sqliteFileIn = (folder: string) => path.join(folder, 'cms.db');
