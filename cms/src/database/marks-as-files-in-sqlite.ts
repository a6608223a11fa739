import { sql } from '@payloadcms/db-sqlite/drizzle';
import { drawnMark, nameOfMark, withDrawnMark, withNamedMark } from './marks-as-files.ts';
import { changeSitesInLog, type Database, siteTables } from './sites-in-sqlite.ts';

/** Replaces the names of marks by drawings with their icons, in sites, their versions and the log. */
export async function changeToMarksAsFiles(db: Database): Promise<void> {
	for (const { table, prefix } of siteTables) {
		const mark = sql.raw(`${prefix}mark`);
		const icons = sql.raw(`${prefix}mark_icons`);
		const primary = sql.raw(`${prefix}theme_primary`);
		await db.run(sql`ALTER TABLE ${table} ADD ${icons} text`);
		const used = await db.all<{ mark: string; primary: string | null }>(
			sql`SELECT DISTINCT ${mark} AS mark, ${primary} AS "primary" FROM ${table} WHERE ${mark} IS NOT NULL`,
		);
		for (const name of used) {
			const drawn = await drawnMark(name.mark, name.primary);
			if (!drawn) continue;
			await db.run(
				sql`UPDATE ${table} SET ${mark} = ${JSON.stringify(drawn.mark)}, ${icons} = ${JSON.stringify(drawn.icons)} WHERE ${mark} = ${name.mark} AND ${primary} IS ${name.primary}`,
			);
		}
	}
	await changeSitesInLog(db, withDrawnMark, ['document', 'record']);
}

/** The reverse of {@link changeToMarksAsFiles}. */
export async function changeToNamedMarks(db: Database): Promise<void> {
	for (const { table, prefix } of siteTables) {
		const mark = sql.raw(`${prefix}mark`);
		const used = await db.all<{ mark: string }>(
			sql`SELECT DISTINCT ${mark} AS mark FROM ${table} WHERE ${mark} IS NOT NULL`,
		);
		for (const drawing of used) {
			const name = nameOfMark(JSON.parse(drawing.mark));
			await db.run(sql`UPDATE ${table} SET ${mark} = ${name} WHERE ${mark} = ${drawing.mark}`);
		}
		await db.run(sql`ALTER TABLE ${table} DROP COLUMN ${sql.raw(`${prefix}mark_icons`)}`);
	}
	await changeSitesInLog(db, withNamedMark, ['document', 'record']);
}
