import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import { z } from 'zod';

export type Database = Pick<LibSQLDatabase, 'all' | 'run'>;

type Site = Readonly<Record<string, unknown>>;

/** A change to the shape of a site, as the database or the log has it. */
type SiteChange = (site: Site) => Site | Promise<Site>;

/** The tables of sites and of their versions, with what the names of their columns begin with. */
export const siteTables = [
	{ table: sql.raw('site'), prefix: '' },
	{ table: sql.raw('_site_v'), prefix: 'version_' },
];

const jsonObject = z.record(z.string(), z.unknown());

/**
 * Changes the sites in the log, in the given columns: their published documents, and the records of scheduled ones. The
 * publisher reads the whole log, so older entries need the current shape too.
 */
export async function changeSitesInLog(
	db: Database,
	change: SiteChange,
	columns: readonly ('document' | 'record')[],
): Promise<void> {
	for (const name of columns) {
		const column = sql.raw(name);
		const rows = await db.all<{ id: string; site: string }>(
			sql`SELECT id, ${column} AS site FROM log_entries WHERE type = 'site' AND ${column} IS NOT NULL`,
		);
		for (const { id, site } of rows) {
			const changed = JSON.stringify(await change(jsonObject.parse(JSON.parse(site))));
			await db.run(sql`UPDATE log_entries SET ${column} = ${changed} WHERE id = ${id}`);
		}
	}
}
