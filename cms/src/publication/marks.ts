import { sql } from '@payloadcms/db-sqlite';
import { contentTypes } from '@portolano/content-models';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Subject } from './log.ts';
import { nested, type Scope } from './record.ts';

const rows = z.array(z.object({ subject: z.string() }));

const inSql = sql`
	SELECT subject FROM log_entries GROUP BY subject
	HAVING SUM(is_current) <> 1 OR MAX(CASE WHEN is_current THEN seq END) <> MAX(seq)`;

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

async function ask({ db }: Payload): Promise<unknown> {
	if (db.packageName === '@payloadcms/db-sqlite') return db.drizzle.all(inSql);
	return db.connection.collection('log-entries').aggregate(inMongo).toArray();
}

function toSubject(key: string): Subject[] {
	const type = contentTypes.find((one) => key.startsWith(`${one}/`));
	return type ? [{ type, id: key.slice(type.length + 1) }] : [];
}

/**
 * The documents of which not exactly the last entry is marked as the last: what an earlier version left when it failed
 * in the middle. The database looks through the whole log by itself, so it may be asked every minute.
 */
export async function wronglyMarked(payload: Payload): Promise<Subject[]> {
	return rows.parse(await ask(payload)).flatMap(({ subject }) => toSubject(subject));
}

/** Marks the last entry about `key`, and no other. */
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
