import { contentTypes, type ContentType } from '@portolano/content-models';
import type { Payload } from 'payload';
import { keyOf } from '../log/subject.ts';
import { isPublished } from '../read-records.ts';

async function publishedIds(type: ContentType, payload: Payload): Promise<string[]> {
	const { docs } = await payload.find({
		collection: type,
		overrideAccess: true,
		where: isPublished(type, payload),
		depth: 0,
		pagination: false,
		select: {},
		sort: 'createdAt',
	});
	return docs.map(({ id }) => String(id));
}

/** Returns the ids of all published documents by type. Referenced types come before the types that reference them. */
export async function publishedByType(payload: Payload): Promise<Map<ContentType, string[]>> {
	const idsByType = new Map<ContentType, string[]>();
	for (const type of contentTypes) idsByType.set(type, await publishedIds(type, payload));
	return idsByType;
}

export async function countInDatabase(payload: Payload): Promise<number> {
	let count = 0;
	for (const type of contentTypes) {
		const { totalDocs } = await payload.count({
			collection: type,
			overrideAccess: true,
			where: isPublished(type, payload),
		});
		count += totalDocs;
	}
	return count;
}

export function keysOf(idsByType: Map<ContentType, string[]>): Set<string> {
	return new Set([...idsByType].flatMap(([type, ids]) => ids.map((id) => keyOf({ type, id }))));
}
