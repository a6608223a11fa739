import { contentTypes, type ContentType } from '@portolano/content-models';
import type { Payload } from 'payload';
import { hasDrafts } from '../../src/publication/read-records.ts';
import { rederiveAll } from '../../src/publication/rederivation/rederive.ts';
import { addressOnPort, afterMoves, type Moves } from './local-addresses.ts';

/** A document as the database keeps it, all languages in one. */
type Stored = Record<string, unknown> & { id: string };

async function publishedForms(type: ContentType, payload: Payload): Promise<Stored[]> {
	return (await payload.db.find<Stored>({ collection: type, pagination: false, limit: 0 })).docs;
}

/** What editors see: the published text, or a draft that waits. */
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

/** Below the forms' own rules: a draft stays a draft, a published text is published with the new address alone. */
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
 * Makes the sites of this machine (`*.localhost`) answer on `port`, with every link to them, and publishes what readers
 * see of it; sites with a real host name stay as they are. Tells how many sites have moved.
 */
export async function moveSites(payload: Payload, port: number): Promise<number> {
	const moves = await movesTo(port, payload);
	if (moves.size === 0) return 0;
	// Sites come last: cut short, the next start finds them where they were and begins again.
	const types = [...contentTypes.filter((type) => type !== 'site'), 'site' as const];
	for (const type of types) if (hasDrafts(type, payload)) await moveAll(type, moves, payload);
	await rederiveAll(payload);
	return moves.size;
}
