import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { z } from 'zod';

const snapshot = z.object({ tables: z.record(z.string(), z.unknown()) });

/** The tables that the last migration left, as Payload noted them beside it. */
function lastSnapshot(folder: string): Record<string, unknown> {
	const last = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.toSorted()
		.at(-1);
	if (last === undefined) return {};
	return snapshot.parse(JSON.parse(readFileSync(path.join(folder, last), 'utf8'))).tables;
}

type Migrated = Pick<SQLiteAdapter, 'requireDrizzleKit' | 'schema' | 'migrationDir'>;

function isMigrated(database: object): database is Migrated {
	return 'requireDrizzleKit' in database && 'schema' in database && 'migrationDir' in database;
}

/** Names of the tables that are not as the collections want them once all migrations have run: a migration is missing. MongoDB has none. */
export async function unmigratedTables(database: object): Promise<string[]> {
	if (!isMigrated(database)) return [];
	const { generateDrizzleJson } = database.requireDrizzleKit();
	const { tables: wanted } = snapshot.parse(
		JSON.parse(JSON.stringify(await generateDrizzleJson(database.schema))),
	);
	const migrated = lastSnapshot(database.migrationDir);
	const names = new Set([...Object.keys(wanted), ...Object.keys(migrated)]);
	return [...names].filter((name) => !isDeepStrictEqual(wanted[name], migrated[name]));
}
