import { type ContentType, contentTypeSchema, type LogEntry } from '@portolano/content-models';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { untilFound } from '../publication/log/appended.ts';
import { entriesAbout, entriesAfter, lastSeq } from '../publication/log/entries.ts';
import { refuse, refuseStranger, showsToken } from './bearer.ts';

const most = 1000;
const longestWait = 25;

const query = z.object({
	after: z.coerce.number().int().min(0).default(0),
	limit: z.coerce.number().int().min(1).max(most).default(500),
	/** Content types whose entries are answered whole. Default: all. */
	types: z
		.string()
		.transform((list) => list.split(','))
		.pipe(z.array(contentTypeSchema))
		.optional(),
	/** Seconds for which the answer is held while there is no new entry. */
	wait: z.coerce.number().min(0).max(longestWait).default(0),
});

const refusal =
	`“after” is a whole number from 0, “limit” one from 1 to ${most}, “types” content types separated by commas, ` +
	`“wait” seconds up to ${longestWait}.`;

interface Wanted {
	after: number;
	limit: number;
	types?: readonly ContentType[] | undefined;
}

const entriesFor = ({ types, after, limit }: Wanted, req: PayloadRequest): Promise<LogEntry[]> =>
	types ? entriesAbout(types, { after, limit }, req) : entriesAfter(after, limit, req);

async function answer(req: PayloadRequest): Promise<Response> {
	if (!showsToken(req.headers)) return refuseStranger();
	const { success, data } = query.safeParse(Object.fromEntries(req.searchParams));
	if (!success) return refuse(400, refusal);
	const last = await lastSeq(req);
	const waiting = { waitMs: data.wait * 1000, signal: req.signal };
	const entries = await untilFound(() => entriesFor(data, req), waiting);
	return new Response(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), {
		headers: {
			'Content-Type': 'application/x-ndjson; charset=utf-8',
			'Cache-Control': 'no-store',
			'X-Last-Seq': String(Math.max(last, entries.at(-1)?.seq ?? 0)),
		},
	});
}

/**
 * `GET /api/log?after=<seq>&limit=<n>&types=<type,…>&wait=<seconds>`: returns the log entries after `after`, in order, one
 * per line. With `types`, entries about documents of other types come without their content, as withdrawals. With `wait`
 * the answer is held until there is an entry, or the time is over.
 */
export const logEndpoint: Endpoint = { path: '/log', method: 'get', handler: answer };
