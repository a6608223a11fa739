import type { ContentType } from '@portolano/content-models';
import { z } from 'zod';
import { nested, type Scope } from '../scope.ts';

export const rawRecord = z.looseObject({ id: z.string(), updatedAt: z.string() });

/** A record as the database holds it, in all languages. */
export type RawRecord = z.infer<typeof rawRecord>;

const rawVersion = z.looseObject({
	id: z.string(),
	createdAt: z.string(),
	updatedAt: z.string(),
	version: z.looseObject({ updatedAt: z.string() }),
});

/** Plain data: MongoDB returns documents with methods of their own. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

interface Name {
	type: ContentType;
	id: string;
}

/** Returns the record, in all languages; undefined when it was deleted or is in the trash. */
export async function readRaw({ type, id }: Name, scope: Scope): Promise<RawRecord | undefined> {
	const hasTrash = scope.payload.collections[type].config.trash;
	const found: unknown = await scope.payload.db.findOne({
		collection: type,
		where: { and: [{ id: { equals: id } }, ...(hasTrash ? [{ deletedAt: { exists: false } }] : [])] },
		locale: 'all',
		req: nested(scope),
	});
	return found === null ? undefined : rawRecord.parse(plain(found));
}

/** Returns the newest version, drafts included, in all languages; undefined when there is none. */
export async function readRawVersion({ type, id }: Name, scope: Scope) {
	const { docs } = await scope.payload.db.findVersions({
		collection: type,
		where: { parent: { equals: id } },
		sort: '-updatedAt',
		limit: 1,
		pagination: false,
		locale: 'all',
		req: nested(scope),
	});
	return docs.map((version) => rawVersion.parse(plain(version)))[0];
}

interface Saved extends Name {
	version: Record<string, unknown>;
	/** When the version is saved (milliseconds since 1970). */
	at: number;
}

/** Adds a version, which becomes the newest if it is saved last. Works below the hooks. */
export async function addVersion({ type, id, version, at }: Saved, scope: Scope): Promise<void> {
	const savedAt = new Date(at).toISOString();
	await scope.payload.db.createVersion({
		autosave: false,
		collectionSlug: type,
		createdAt: savedAt,
		updatedAt: savedAt,
		parent: id,
		versionData: { ...version },
		returning: false,
		req: nested(scope),
	});
}

/**
 * Makes `record` the published one, in all languages. A draft saved after `scheduledAt` (an instant) stays the newest
 * version. Works below the hooks: what is published was checked when it was scheduled, and is in the log already.
 */
export async function publishRaw(
	{ type, record, scheduledAt }: { type: ContentType; record: RawRecord; scheduledAt: string },
	scope: Scope,
): Promise<void> {
	const { id } = record;
	const newest = await readRawVersion({ type, id }, scope);
	const at = Math.max(Date.now(), Date.parse(newest?.updatedAt ?? scheduledAt) + 1);
	const version = { ...record, updatedAt: new Date(at).toISOString() };
	await scope.payload.db.updateOne({
		collection: type,
		id,
		data: version,
		returning: false,
		req: nested(scope),
	});
	await addVersion({ type, id, version, at }, scope);
	// When it was saved: an earlier entry that took effect meanwhile has made it the newest version again.
	const isEdited = newest?.version['_status'] === 'draft' && newest.version.updatedAt > scheduledAt;
	if (isEdited) await addVersion({ type, id, version: newest.version, at: at + 1 }, scope);
}
