import { createClient } from '@libsql/client';
import { chmod, copyFile, constants, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSnapshots } from './database-snapshots.ts';
import { migrationNames } from './migration-names.ts';

const file = 'cms.db';

const pathOf = (url: string) => path.resolve(url.slice('file:'.length));

/** Names of the migrations that a SQLite file has had. */
async function migrationsIn(database: string): Promise<string[]> {
	const client = createClient({ url: `file:${database}` });
	try {
		const { rows } = await client.execute('SELECT name FROM payload_migrations');
		return migrationNames(rows);
	} finally {
		client.close();
	}
}

/** Snapshots of a SQLite file: a file without a log beside it, as it was at one instant. */
export const sqliteSnapshots: DatabaseSnapshots = {
	async take(url, folder) {
		const copy = path.join(folder, file);
		const client = createClient({ url });
		try {
			// Reads as one transaction, while the CMS goes on to write: https://www.sqlite.org/lang_vacuum.html#vacuuminto
			await client.execute({ sql: 'VACUUM INTO ?', args: [copy] });
		} finally {
			client.close();
		}
		return migrationsIn(copy);
	},

	async isEmpty(url) {
		return Promise.resolve(!existsSync(pathOf(url)));
	},

	async restore(url, folder) {
		const database = pathOf(url);
		await mkdir(path.dirname(database), { recursive: true });
		await copyFile(path.join(folder, file), database, constants.COPYFILE_EXCL);
		await chmod(database, 0o600);
	},
};
