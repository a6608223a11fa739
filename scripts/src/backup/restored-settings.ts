import { parseEnv } from 'node:util';
import type { Manifest } from './manifest.ts';

const databaseLine = /^\s*DATABASE_URL\s*=.*$/gm;

/** Where the restored database is. */
interface RestoredDatabase {
	readonly kind: Manifest['database'];
	/** Address of a MongoDB database, when it is another than before. */
	readonly database?: string | undefined;
}

/** Returns the settings of a backup for its new place, and the address of its database in them. */
export function restoredSettings(
	text: string,
	{ kind, database }: RestoredDatabase,
): { text: string; database: string } {
	const url = kind === 'sqlite' ? 'file:.data/cms.db' : (database ?? parseEnv(text)['DATABASE_URL'] ?? '');
	return { text: `${text.replaceAll(databaseLine, '').trimEnd()}\nDATABASE_URL=${url}\n`, database: url };
}
