import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { z } from 'zod';
import { hasTakenEffect } from '../log/entries.ts';
import { type Subject, subjectOfKey } from '../log/subject.ts';
import { nested, type Scope } from '../scope.ts';

const rows = z.array(z.object({ subject: z.string() }));

// Of documents with scheduled entries only the number of marks is checked: their order is that of the effects.
const inSql = sql`(
	SELECT subject FROM log_entries WHERE action <> 'cancel' AND (schedule IS NULL OR schedule = 'done') GROUP BY subject
	HAVING SUM(is_current) <> 1 OR (COUNT(schedule) = 0 AND MAX(CASE WHEN is_current THEN seq END) <> MAX(seq)))`;

const inMongo = [
	{ $match: { action: { $ne: 'cancel' }, schedule: { $in: [null, 'done'] } } },
	{
		$group: {
			_id: '$subject',
			last: { $max: '$seq' },
			marks: { $sum: { $cond: ['$isCurrent', 1, 0] } },
			done: { $sum: { $cond: [{ $eq: ['$schedule', 'done'] }, 1, 0] } },
			marked: { $max: { $cond: ['$isCurrent', '$seq', 0] } },
		},
	},
	{
		$match: {
			$expr: {
				$or: [{ $ne: ['$marks', 1] }, { $and: [{ $eq: ['$done', 0] }, { $ne: ['$last', '$marked'] }] }],
			},
		},
	},
	{ $project: { _id: 0, subject: '$_id' } },
];

async function subjectsMarkedWrongly({ db }: Payload): Promise<unknown> {
	if (db.packageName === '@payloadcms/db-sqlite')
		return db.drizzle.select({ subject: sql`subject` }).from(inSql);
	return db.connection.collection('log-entries').aggregate(inMongo).toArray();
}

/**
 * Returns the documents whose `isCurrent` marks are wrong, as left by failed saves of an earlier version of the CMS:
 * only the last entry in effect must be marked. A single aggregation in the database: cheap enough for every minute.
 */
export async function wronglyMarked(payload: Payload): Promise<Subject[]> {
	const found = rows.parse(await subjectsMarkedWrongly(payload));
	return found.map(({ subject }) => subjectOfKey(subject)).filter((subject) => subject !== undefined);
}

interface Row {
	seq: number;
	at: string;
	effectiveAt?: string | null | undefined;
}

/** Sorts the row with the latest effect first. */
function fromLatest(one: Row, other: Row): number {
	const [first, second] = [one.effectiveAt ?? one.at, other.effectiveAt ?? other.at];
	const isOrderOfEffects = Boolean(one.effectiveAt ?? other.effectiveAt) && first !== second;
	return isOrderOfEffects ? (first < second ? 1 : -1) : other.seq - one.seq;
}

/** Marks the entry about `key` with the latest effect as current, and no other. */
export async function mendMarks(key: string, scope: Scope): Promise<void> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'log-entries',
		where: { and: [{ subject: { equals: key } }, { action: { not_equals: 'cancel' } }, hasTakenEffect] },
		depth: 0,
		pagination: false,
		select: { isCurrent: true, seq: true, at: true, effectiveAt: true },
		req: nested(scope),
	});
	for (const [index, { id, isCurrent }] of docs.toSorted(fromLatest).entries()) {
		const isLast = index === 0;
		if (isCurrent === isLast) continue;
		await scope.payload.update({
			overrideAccess: true,
			collection: 'log-entries',
			id,
			data: { isCurrent: isLast },
			depth: 0,
			req: nested(scope),
		});
	}
}
