import type { ContentType, Published, Reference } from '@portolano/content-models';
import type { Payload } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { derive } from '../derive.ts';
import { marksOf, withMarks } from '../log-marks.ts';
import { projectionOf } from '../project.ts';
import { countPublished, publishedSubjects } from '../log/census.ts';
import { type Current, currentEntries } from '../log/entries.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';
import { readPublished } from '../read-records.ts';
import { readSiteKeys } from '../sites.ts';
import { countInDatabase, keysOf, publishedByType } from './published-records.ts';

const batch = 200;

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
	const { document } = current.entry;
	const { publishedAt, updatedAt } = document;
	try {
		const projection = withMarks(projectionOf(type, record, sites), marksOf(document));
		const result = derive(type, projection, { isThere, publishedAt, updatedAt });
		return result.isFit && isSame(result.document, result.omitted.map(keyOf), current);
	} catch {
		// Synchronising the document fails in the same way, and reports the reason.
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
 * Returns every document whose last entry differs from the database: published but missing or different in the log, or
 * published in the log but no longer in the database.
 */
export async function outOfDate(payload: Payload): Promise<Subject[]> {
	const idsByType = await publishedByType(payload);
	const there = keysOf(idsByType);
	const sites = await readSiteKeys({ payload });
	const isThere = (reference: Reference) => there.has(keyOf(reference));
	const found: Subject[] = [];
	for (const [type, ids] of idsByType) {
		for (let start = 0; start < ids.length; start += batch) {
			const some = ids.slice(start, start + batch);
			found.push(...(await differing(type, some, { payload, sites, isThere })));
		}
	}
	return [...found, ...(await gone(there, payload))];
}

/**
 * Returns the documents that are published in the log but no longer in the database, after changes that ran no hooks.
 * Compares the counts first: they are nearly always equal, which saves the full comparison.
 */
export async function goneUnnoticed(payload: Payload): Promise<Subject[]> {
	const isSame = (await countInDatabase(payload)) === (await countPublished({ payload }));
	return isSame ? [] : gone(keysOf(await publishedByType(payload)), payload);
}
