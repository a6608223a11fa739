import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import { z } from 'zod';
import { markBefore, themeOfLook, withLook, withThemeAndMark } from './theme-and-mark.ts';

type Database = Pick<LibSQLDatabase, 'all' | 'run'>;
type Change = typeof withThemeAndMark;

const looks = Object.entries(themeOfLook);
const kinds = ['portal', 'brand', 'area'];
const jsonObject = z.record(z.string(), z.unknown());

const tables = [
	{ table: sql.raw('site'), prefix: '' },
	{ table: sql.raw('_site_v'), prefix: 'version_' },
];

// The publisher reads the whole log: older entries need the current shape too.
async function changeLog(db: Database, change: Change): Promise<void> {
	const rows = await db.all<{ id: string; document: string }>(
		sql`SELECT id, document FROM log_entries WHERE type = 'site' AND document IS NOT NULL`,
	);
	for (const { id, document } of rows) {
		const changed = JSON.stringify(change(jsonObject.parse(JSON.parse(document))));
		await db.run(sql`UPDATE log_entries SET document = ${changed} WHERE id = ${id}`);
	}
}

/** Renames the column `look` to `theme`, adds `mark`, and converts the values in sites, their versions and the log. */
export async function changeToThemeAndMark(db: Database): Promise<void> {
	for (const { table, prefix } of tables) {
		const theme = sql.raw(`${prefix}theme`);
		const mark = sql.raw(`${prefix}mark`);
		const kind = sql.raw(`${prefix}kind`);
		await db.run(sql`ALTER TABLE ${table} RENAME COLUMN ${sql.raw(`${prefix}look`)} TO ${theme}`);
		await db.run(sql`ALTER TABLE ${table} ADD ${mark} text`);
		for (const [look, name] of looks) {
			// Drafts without a kind get no mark.
			for (const of of kinds)
				await db.run(
					sql`UPDATE ${table} SET ${mark} = ${markBefore(of, look)} WHERE ${theme} = ${look} AND ${kind} = ${of}`,
				);
			await db.run(sql`UPDATE ${table} SET ${theme} = ${name} WHERE ${theme} = ${look}`);
		}
	}
	await changeLog(db, withThemeAndMark);
}

/** The reverse of {@link changeToThemeAndMark}. */
export async function changeToLook(db: Database): Promise<void> {
	for (const { table, prefix } of tables) {
		const theme = sql.raw(`${prefix}theme`);
		for (const [look, name] of looks)
			await db.run(sql`UPDATE ${table} SET ${theme} = ${look} WHERE ${theme} = ${name}`);
		await db.run(sql`ALTER TABLE ${table} DROP COLUMN ${sql.raw(`${prefix}mark`)}`);
		await db.run(sql`ALTER TABLE ${table} RENAME COLUMN ${theme} TO ${sql.raw(`${prefix}look`)}`);
	}
	await changeLog(db, withLook);
}
