import { sql } from '@payloadcms/db-sqlite/drizzle';
import { changeSitesInLog, type Database, siteTables } from './sites-in-sqlite.ts';
import { markBefore, themeOfLook, withLook, withThemeAndMark } from './theme-and-mark.ts';

const looks = Object.entries(themeOfLook);
const kinds = ['portal', 'brand', 'area'];

/** Renames the column `look` to `theme`, adds `mark`, and converts the values in sites, their versions and the log. */
export async function changeToThemeAndMark(db: Database): Promise<void> {
	for (const { table, prefix } of siteTables) {
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
	await changeSitesInLog(db, withThemeAndMark, ['document']);
}

/** The reverse of {@link changeToThemeAndMark}. */
export async function changeToLook(db: Database): Promise<void> {
	for (const { table, prefix } of siteTables) {
		const theme = sql.raw(`${prefix}theme`);
		for (const [look, name] of looks)
			await db.run(sql`UPDATE ${table} SET ${theme} = ${look} WHERE ${theme} = ${name}`);
		await db.run(sql`ALTER TABLE ${table} DROP COLUMN ${sql.raw(`${prefix}mark`)}`);
		await db.run(sql`ALTER TABLE ${table} RENAME COLUMN ${theme} TO ${sql.raw(`${prefix}look`)}`);
	}
	await changeSitesInLog(db, withLook, ['document']);
}
