import { sql } from '@payloadcms/db-sqlite/drizzle';
import { changeSitesInLog, type Database, siteTables } from './sites-in-sqlite.ts';
import { namedThemes, nameOfTheme, withThemeColours, withThemeName } from './theme-colours.ts';

const parts = ['primary', 'accent', 'character'] as const;

/** Replaces the column `theme` by one for each of its parts, and converts sites, their versions and the log. */
export async function changeToThemeColours(db: Database): Promise<void> {
	for (const { table, prefix } of siteTables) {
		const theme = sql.raw(`${prefix}theme`);
		for (const part of parts) {
			const column = sql.raw(`${prefix}theme_${part}`);
			await db.run(sql`ALTER TABLE ${table} ADD ${column} text`);
			for (const [name, colours] of Object.entries(namedThemes))
				await db.run(sql`UPDATE ${table} SET ${column} = ${colours[part]} WHERE ${theme} = ${name}`);
		}
		await db.run(sql`ALTER TABLE ${table} DROP COLUMN ${theme}`);
	}
	await changeSitesInLog(db, withThemeColours, ['document', 'record']);
}

/** The reverse of {@link changeToThemeColours}. */
export async function changeToThemeNames(db: Database): Promise<void> {
	for (const { table, prefix } of siteTables) {
		const theme = sql.raw(`${prefix}theme`);
		const primary = sql.raw(`${prefix}theme_primary`);
		const character = sql.raw(`${prefix}theme_character`);
		await db.run(sql`ALTER TABLE ${table} ADD ${theme} text`);
		const used = await db.all<{ primary: string; character: string | null }>(
			sql`SELECT DISTINCT ${primary} AS "primary", ${character} AS "character" FROM ${table} WHERE ${primary} IS NOT NULL`,
		);
		for (const colours of used) {
			const name = nameOfTheme(colours.primary, colours.character);
			await db.run(
				sql`UPDATE ${table} SET ${theme} = ${name} WHERE ${primary} = ${colours.primary} AND ${character} IS ${colours.character}`,
			);
		}
		for (const part of parts)
			await db.run(sql`ALTER TABLE ${table} DROP COLUMN ${sql.raw(`${prefix}theme_${part}`)}`);
	}
	await changeSitesInLog(db, withThemeName, ['document', 'record']);
}
