import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';
import { isRecord } from '../door/is-record.ts';

type Site = Readonly<Record<string, unknown>>;
type Change = (site: Site) => Site | Promise<Site>;

/**
 * Changes all sites: those of the collection, their versions, and those in the log, with the records of scheduled ones.
 * The publisher reads the whole log, so older entries need the current shape too.
 */
export async function changeSites(
	{ payload, session }: MigrateUpArgs | MigrateDownArgs,
	change: Change,
): Promise<void> {
	const options = session ? { session } : {};
	const places = [
		{ model: payload.db.collections['site'], of: {}, field: undefined },
		{ model: payload.db.versions['site'], of: {}, field: 'version' },
		{ model: payload.db.collections['log-entries'], of: { type: 'site' }, field: 'document' },
		{ model: payload.db.collections['log-entries'], of: { type: 'site' }, field: 'record' },
	];
	for (const { model, of, field } of places) {
		if (!model) continue;
		for await (const row of model.collection.find(of, options)) {
			const { _id, ...whole } = row;
			const site: unknown = field === undefined ? whole : row[field];
			if (!isRecord(site)) continue;
			const changed = await change(site);
			const replacement = field === undefined ? changed : { ...whole, [field]: changed };
			await model.collection.replaceOne({ _id }, replacement, options);
		}
	}
}
