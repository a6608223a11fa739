import path from 'node:path';
import type { Payload } from 'payload';
import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** The server of a run on MongoDB. */
		mongoUrl: string | undefined;
	}
}

/** The address of a database of its own for tests that work in `folder`: a file there, or one on the server of the run. */
export function databaseFor(folder: string): string {
	const mongoUrl = inject('mongoUrl');
	if (mongoUrl === undefined) return `file:${folder}/cms.db`;
	const database = new URL(mongoUrl);
	database.pathname = `/${path.basename(folder)}`;
	return database.href;
}

/** What to do where a test was skipped for want of transactions. */
export const needsTransactions =
	'it needs transactions: give the address of a replica set in MONGODB_URL to run it';

/** SQLite has transactions, MongoDB as a replica set or behind mongos. */
export async function hasTransactions({ db }: Payload): Promise<boolean> {
	if (!('connection' in db)) return true;
	const hello = await db.connection.db?.admin().command({ hello: 1 });
	return hello?.['setName'] !== undefined || hello?.['msg'] === 'isdbgrid';
}
