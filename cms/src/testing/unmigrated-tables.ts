import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { z } from 'zod';

const snapshot = z.object({ tables: z.record(z.string(), z.unknown()) });

/** Returns the tables after the last migration, from the snapshot that Payload writes with it. */
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

/**
 * Returns the tables that differ from the collections after all migrations, because a migration is missing. Always
 * empty on MongoDB.
 */
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
