import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { Database } from './sites-in-sqlite.ts';

/** The types with drafts when states came, as `type` in the log; their tables have the same names with underscores. */
const types = [
	...['news', 'event', 'alert', 'page', 'service', 'question', 'office', 'person', 'role', 'contact-point'],
	...[
		'topic',
		'place',
		'itinerary',
		'risk-guide',
		'emergency-area',
		'district',
		'document',
		'dataset',
		'project',
	],
	...['site', 'body', 'menu'],
];

/** The last entry of a document in the log withdrew it, and it was not saved since. */
const withdrawn = (type: string, id: string, savedAt: string) =>
	sql`EXISTS (SELECT 1 FROM log_entries WHERE type = ${type} AND is_current = 1 AND action = 'withdraw'
		AND document_id = ${sql.raw(id)} AND at >= ${sql.raw(savedAt)})`;

/** It waits for a publication that was scheduled after it was saved. */
const scheduled = (type: string, id: string, savedAt: string) =>
	sql`EXISTS (SELECT 1 FROM log_entries WHERE type = ${type} AND schedule = 'waiting' AND action = 'publish'
		AND document_id = ${sql.raw(id)} AND at >= ${sql.raw(savedAt)})`;

/**
 * Gives existing documents and versions their states: published ones are online, those of which the last entry of the log is a
 * withdrawal are withdrawn, those that wait for their publication are scheduled, the others drafts.
 */
export async function setStates(db: Database): Promise<void> {
	for (const type of types) {
		const name = type.replaceAll('-', '_');
		const [main, versions] = [sql.raw(name), sql.raw(`_${name}_v`)];
		await db.run(sql`UPDATE ${main} SET workflow = CASE
			WHEN _status = 'published' AND deleted_at IS NULL THEN 'online'
			WHEN ${withdrawn(type, `${name}.id`, `${name}.updated_at`)} THEN 'withdrawn'
			WHEN ${scheduled(type, `${name}.id`, `${name}.updated_at`)} THEN 'scheduled'
			ELSE 'draft' END`);
		const [parent, savedAt] = [`_${name}_v.parent_id`, `_${name}_v.version_updated_at`];
		await db.run(sql`UPDATE ${versions} SET version_workflow = CASE
			WHEN version__status = 'published' AND version_deleted_at IS NULL THEN 'online'
			WHEN latest = 1 AND ${withdrawn(type, parent, savedAt)} THEN 'withdrawn'
			WHEN latest = 1 AND ${scheduled(type, parent, savedAt)} THEN 'scheduled'
			ELSE 'draft' END`);
	}
}
