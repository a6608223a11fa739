import type { ContentType, Published, Reference } from '@portolano/content-models';
import type { Payload } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { derive, projectionOf } from './derive.ts';
import {
	countPublished,
	type Current,
	currentEntries,
	keyOf,
	publishedSubjects,
	type Subject,
} from './log.ts';
import {
	dependencyOrder,
	type InLanguages,
	isPublished,
	type RecordOf,
	readPublished,
	readSiteKeys,
	type SiteKeys,
} from './record.ts';

const batch = 200;

async function publishedIds(type: ContentType, payload: Payload): Promise<string[]> {
	const { docs } = await payload.find({
		collection: type,
		overrideAccess: true,
		where: isPublished(type),
		depth: 0,
		pagination: false,
		select: {},
		sort: 'createdAt',
	});
	return docs.map(({ id }) => String(id));
}

async function publishedByType(payload: Payload): Promise<Map<ContentType, string[]>> {
	const idsByType = new Map<ContentType, string[]>();
	for (const type of dependencyOrder) idsByType.set(type, await publishedIds(type, payload));
	return idsByType;
}

async function countInDatabase(payload: Payload): Promise<number> {
	let count = 0;
	for (const type of dependencyOrder) {
		const { totalDocs } = await payload.count({
			collection: type,
			overrideAccess: true,
			where: isPublished(type),
		});
		count += totalDocs;
	}
	return count;
}

function keysOf(idsByType: Map<ContentType, string[]>): Set<string> {
	return new Set([...idsByType].flatMap(([type, ids]) => ids.map((id) => keyOf({ type, id }))));
}

async function gone(there: Set<string>, payload: Payload): Promise<Subject[]> {
	return (await publishedSubjects({ payload })).filter((subject) => !there.has(keyOf(subject)));
}

function isSame(document: Published, omitted: string[], current: Current): boolean {
	return (
		current.entry.action === 'publish' &&
		isDeepStrictEqual(document, current.entry.document) &&
		isDeepStrictEqual(new Set(omitted), new Set(current.omitted))
	);
}

interface Surroundings {
	sites: SiteKeys;
	isThere: (reference: Reference) => boolean;
}

interface Compared<T extends ContentType> {
	type: T;
	record: InLanguages<RecordOf<T>>;
	current: Current | undefined;
}

function isUpToDate<T extends ContentType>(
	{ type, record, current }: Compared<T>,
	{ sites, isThere }: Surroundings,
): boolean {
	if (current?.entry.action !== 'publish') return false;
	const { publishedAt, updatedAt } = current.entry.document;
	try {
		const result = derive(type, projectionOf(type, record, sites), { isThere, publishedAt, updatedAt });
		return result.isFit && isSame(result.document, result.omitted.map(keyOf), current);
	} catch {
		// What is wrong with it is told when it is synchronised.
		return false;
	}
}

async function differing<T extends ContentType>(
	type: T,
	ids: string[],
	{ payload, ...surroundings }: Surroundings & { payload: Payload },
) {
	const records = await readPublished(type, ids, { payload });
	const currents = await currentEntries(
		ids.map((id) => keyOf({ type, id })),
		{ payload },
	);
	return [...records]
		.filter(
			([id, record]) =>
				!isUpToDate({ type, record, current: currents.get(keyOf({ type, id })) }, surroundings),
		)
		.map(([id]): Subject => ({ type, id }));
}

/**
 * Every document whose last entry is not what the database says: published and missing or different in the log, or
 * in the log and no longer published.
 */
export async function outOfDate(payload: Payload): Promise<Subject[]> {
	const idsByType = await publishedByType(payload);
	const there = keysOf(idsByType);
	const sites = await readSiteKeys(payload, { payload });
	const found: Subject[] = [];
	for (const [type, ids] of idsByType) {
		for (let start = 0; start < ids.length; start += batch) {
			const some = ids.slice(start, start + batch);
			found.push(
				...(await differing(type, some, {
					payload,
					sites,
					isThere: (reference) => there.has(keyOf(reference)),
				})),
			);
		}
	}
	return [...found, ...(await gone(there, payload))];
}

/**
 * What the log has as published and the database no longer has, where nobody told. Two counts that agree answer for most
 * minutes.
 */
export async function goneUnnoticed(payload: Payload): Promise<Subject[]> {
	const isSame = (await countInDatabase(payload)) === (await countPublished({ payload }));
	return isSame ? [] : gone(keysOf(await publishedByType(payload)), payload);
}
