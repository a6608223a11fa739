import { dayInRome, startOfDay } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { isAdministrator, roles, sitesOf } from '../access/roles.ts';
import type { Move as Row } from '../generated/payload-types.ts';
import { nested } from '../publication/scope.ts';

const shownMax = 10;

/** Returns why documents were sent back, by subject: of those that were not sent on since. */
export async function readSentBack(
	subjects: readonly string[],
	req: PayloadRequest,
): Promise<Map<string, Row>> {
	if (subjects.length === 0) return new Map();
	const { docs } = await req.payload.find({
		collection: 'moves',
		where: {
			and: [
				{ subject: { in: [...subjects] } },
				{ what: { in: ['sent-back', 'submitted', 'approved', 'published'] } },
			],
		},
		sort: '-at',
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(req),
	});
	const last = new Map<string, Row>();
	for (const row of docs) if (!last.has(row.subject)) last.set(row.subject, row);
	return new Map([...last].filter(([, { what }]) => what === 'sent-back'));
}

/** Returns what was published today, on the sites of the user of `req`, the latest first. */
export async function readPublishedToday(req: PayloadRequest): Promise<Row[]> {
	const since = new Date(startOfDay(dayInRome(Date.now()))).toISOString();
	const isOwn: Where = { site: { in: sitesOf(req.user, roles) } };
	const { docs } = await req.payload.find({
		collection: 'moves',
		where: {
			and: [
				{ what: { equals: 'published' } },
				{ at: { greater_than_equal: since } },
				...(isAdministrator(req.user) ? [] : [isOwn]),
			],
		},
		sort: '-at',
		limit: shownMax,
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(req),
	});
	return docs;
}
