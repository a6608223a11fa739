import type { ContentType, Published } from '@portolano/content-models';
import type { Payload } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { derive, type Surroundings } from './derive.ts';
import { type Current, currentEntries, keyOf, publishedSubjects, type Subject } from './log.ts';
import {
	dependencyOrder,
	type InLanguages,
	isPublished,
	type RecordOf,
	readPublished,
	readSiteKeys,
} from './record.ts';

const batch = 200;

async function publishedIds(type: ContentType, payload: Payload): Promise<string[]> {
	const { docs } = await payload.find({
		collection: type,
		where: isPublished(type),
		depth: 0,
		pagination: false,
		select: {},
		sort: 'createdAt',
	});
	return docs.map(({ id }) => String(id));
}

function isSame(document: Published, omitted: string[], current: Current): boolean {
	return (
		current.entry.action === 'publish' &&
		isDeepStrictEqual(document, current.entry.document) &&
		isDeepStrictEqual(new Set(omitted), new Set(current.omitted))
	);
}

interface Compared<T extends ContentType> {
	type: T;
	record: InLanguages<RecordOf<T>>;
	current: Current | undefined;
}

function isUpToDate<T extends ContentType>(
	{ type, record, current }: Compared<T>,
	surroundings: Surroundings,
): boolean {
	if (current?.entry.action !== 'publish') return false;
	const { publishedAt, updatedAt } = current.entry.document;
	try {
		const result = derive(type, record, { ...surroundings, publishedAt, updatedAt });
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
	const idsByType = new Map<ContentType, string[]>();
	for (const type of dependencyOrder) idsByType.set(type, await publishedIds(type, payload));
	const there = new Set([...idsByType].flatMap(([type, ids]) => ids.map((id) => keyOf({ type, id }))));
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
	const gone = (await publishedSubjects({ payload })).filter((subject) => !there.has(keyOf(subject)));
	return [...found, ...gone];
}
