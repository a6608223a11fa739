import { contentTypes, type ContentType } from '@portolano/content-models';
import type { Payload } from 'payload';
import { hasDrafts } from '../../src/publication/read-records.ts';
import { rederiveAll } from '../../src/publication/rederivation/rederive.ts';
import { addressOnPort, afterMoves, type Moves } from './local-addresses.ts';

/** A document as stored in the database, with all languages. */
type Stored = Record<string, unknown> & { id: string };

async function publishedForms(type: ContentType, payload: Payload): Promise<Stored[]> {
	return (await payload.db.find<Stored>({ collection: type, pagination: false, limit: 0 })).docs;
}

/** Returns the latest versions, as editors see them: published, or newer drafts. */
async function latestForms(type: ContentType, payload: Payload) {
	const where = { latest: { equals: true } };
	const { docs } = await payload.db.findVersions<Record<string, unknown>>({
		collection: type,
		where,
		pagination: false,
		limit: 0,
	});
	return docs;
}

async function movesTo(port: number, payload: Payload): Promise<Moves> {
	const forms = [
		...(await publishedForms('site', payload)),
		...(await latestForms('site', payload)).map(({ version }) => version),
	];
	const moves = new Map<string, string>();
	for (const { origin } of forms) {
		const after = typeof origin === 'string' ? addressOnPort(origin, port) : undefined;
		if (typeof origin === 'string' && after !== undefined) moves.set(origin, after);
	}
	return moves;
}

/** Writes directly to the database, so that drafts stay drafts and published documents change only their addresses. */
async function moveAll(type: ContentType, moves: Moves, payload: Payload): Promise<void> {
	for (const form of await publishedForms(type, payload)) {
		const data = afterMoves(form, moves);
		if (data !== form) await payload.db.updateOne({ collection: type, id: form.id, data, returning: false });
	}
	for (const { id, parent, createdAt, updatedAt, version: form } of await latestForms(type, payload)) {
		const version = afterMoves(form, moves);
		const versionData = { latest: true, parent, createdAt, updatedAt, version };
		if (version !== form)
			await payload.db.updateVersion({ collection: type, id, versionData, returning: false });
	}
}

/**
 * Changes the port of local sites (`*.localhost`) and of all links to them, and publishes the changes. Sites with a
 * real host name stay unchanged. Returns the number of changed sites.
 */
export async function moveSites(payload: Payload, port: number): Promise<number> {
	const moves = await movesTo(port, payload);
	if (moves.size === 0) return 0;
	// Sites come last: after an interruption, the next start finds their old port and repeats everything.
	const types = [...contentTypes.filter((type) => type !== 'site'), 'site' as const];
	for (const type of types) if (hasDrafts(type, payload)) await moveAll(type, moves, payload);
	await rederiveAll(payload);
	return moves.size;
}
