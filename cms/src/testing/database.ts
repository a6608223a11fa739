import path from 'node:path';
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
