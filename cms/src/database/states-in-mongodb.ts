import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

type Args = MigrateUpArgs | MigrateDownArgs;

interface Ends {
	withdrawn: Map<string, Date>;
	scheduled: Map<string, Date>;
}

/** When the documents of a type were withdrawn, if that is their last entry, and when their waiting publications were scheduled. */
async function endsOf(type: string, { payload, session }: Args): Promise<Ends> {
	const options = session ? { session } : {};
	const log = payload.db.collections['log-entries'];
	const withdrawn = new Map<string, Date>();
	const scheduled = new Map<string, Date>();
	const rows =
		log?.collection.find({ type, $or: [{ isCurrent: true }, { schedule: 'waiting' }] }, options) ?? [];
	for await (const { documentId, action, at, schedule } of rows) {
		if (schedule === 'waiting' && action === 'publish')
			scheduled.set(String(documentId), new Date(String(at)));
		else if (action === 'withdraw' && schedule !== 'waiting')
			withdrawn.set(String(documentId), new Date(String(at)));
	}
	return { withdrawn, scheduled };
}

function stateOf(id: string, savedAt: unknown, { withdrawn, scheduled }: Ends): string {
	const saved = new Date(String(savedAt)).getTime();
	const isSince = (at: Date | undefined) => at !== undefined && at.getTime() >= saved;
	if (isSince(withdrawn.get(id))) return 'withdrawn';
	return isSince(scheduled.get(id)) ? 'scheduled' : 'draft';
}

const draftTypes = ({ payload }: Args) => Object.keys(payload.db.versions);

/** Gives existing documents and versions their states: see `states-in-sqlite.ts`. */
export async function setStates(args: Args): Promise<void> {
	const options = args.session ? { session: args.session } : {};
	for (const type of draftTypes(args)) {
		const ends = await endsOf(type, args);
		const main = args.payload.db.collections[type]?.collection;
		const versions = args.payload.db.versions[type]?.collection;
		for await (const row of main?.find({}, options) ?? []) {
			const isOnline = row['_status'] === 'published' && !row['deletedAt'];
			const workflow = isOnline ? 'online' : stateOf(String(row._id), row['updatedAt'], ends);
			await main?.updateOne({ _id: row._id }, { $set: { workflow } }, options);
		}
		await versions?.updateMany({}, { $set: { 'version.workflow': 'draft' } }, options);
		const published = { 'version._status': 'published', 'version.deletedAt': null };
		await versions?.updateMany(published, { $set: { 'version.workflow': 'online' } }, options);
		for await (const row of versions?.find({ latest: true, 'version._status': 'draft' }, options) ?? []) {
			const workflow = stateOf(String(row['parent']), row['updatedAt'], ends);
			await versions?.updateOne({ _id: row._id }, { $set: { 'version.workflow': workflow } }, options);
		}
	}
}

/** Takes the states away again. */
export async function removeStates(args: Args): Promise<void> {
	const options = args.session ? { session: args.session } : {};
	for (const type of draftTypes(args)) {
		await args.payload.db.collections[type]?.collection.updateMany({}, { $unset: { workflow: '' } }, options);
		const versions = args.payload.db.versions[type]?.collection;
		await versions?.updateMany({}, { $unset: { 'version.workflow': '' } }, options);
	}
}
