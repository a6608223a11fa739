import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { z } from 'zod';
import { type Subject, subjectOfKey } from '../log/subject.ts';
import { nested, type Scope } from '../scope.ts';

const rows = z.array(z.object({ subject: z.string() }));

const inSql = sql`(
	SELECT subject FROM log_entries GROUP BY subject
	HAVING SUM(is_current) <> 1 OR MAX(CASE WHEN is_current THEN seq END) <> MAX(seq))`;

const inMongo = [
	{
		$group: {
			_id: '$subject',
			last: { $max: '$seq' },
			marks: { $sum: { $cond: ['$isCurrent', 1, 0] } },
			marked: { $max: { $cond: ['$isCurrent', '$seq', 0] } },
		},
	},
	{ $match: { $expr: { $or: [{ $ne: ['$marks', 1] }, { $ne: ['$last', '$marked'] }] } } },
	{ $project: { _id: 0, subject: '$_id' } },
];

async function subjectsMarkedWrongly({ db }: Payload): Promise<unknown> {
	if (db.packageName === '@payloadcms/db-sqlite')
		return db.drizzle.select({ subject: sql`subject` }).from(inSql);
	return db.connection.collection('log-entries').aggregate(inMongo).toArray();
}

/**
 * Returns the documents whose `isCurrent` marks are wrong, as left by failed saves of an earlier version of the CMS:
 * only the last entry must be marked. A single aggregation in the database: cheap enough for every minute.
 */
export async function wronglyMarked(payload: Payload): Promise<Subject[]> {
	const found = rows.parse(await subjectsMarkedWrongly(payload));
	return found.map(({ subject }) => subjectOfKey(subject)).filter((subject) => subject !== undefined);
}

/** Marks the last entry about `key` as current, and no other. */
export async function mendMarks(key: string, scope: Scope): Promise<void> {
	const { docs } = await scope.payload.find({
		collection: 'log-entries',
		where: { subject: { equals: key } },
		sort: '-seq',
		depth: 0,
		pagination: false,
		select: { isCurrent: true },
		req: nested(scope),
	});
	for (const [index, { id, isCurrent }] of docs.entries()) {
		const isLast = index === 0;
		if (isCurrent === isLast) continue;
		await scope.payload.update({
			collection: 'log-entries',
			id,
			data: { isCurrent: isLast },
			depth: 0,
			req: nested(scope),
		});
	}
}
