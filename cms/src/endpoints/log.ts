import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { entriesAfter, lastSeq } from '../publication/log/entries.ts';
import { refuse, refuseStranger, showsToken } from './bearer.ts';

const most = 1000;

const query = z.object({
	after: z.coerce.number().int().min(0).default(0),
	limit: z.coerce.number().int().min(1).max(most).default(500),
});

async function answer(req: PayloadRequest): Promise<Response> {
	if (!showsToken(req.headers)) return refuseStranger();
	const { success, data } = query.safeParse(Object.fromEntries(req.searchParams));
	if (!success) return refuse(400, `“after” is a whole number from 0, “limit” one from 1 to ${most}.`);
	const last = await lastSeq(req);
	const entries = await entriesAfter(data.after, data.limit, req);
	return new Response(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), {
		headers: {
			'Content-Type': 'application/x-ndjson; charset=utf-8',
			'Cache-Control': 'no-store',
			'X-Last-Seq': String(Math.max(last, entries.at(-1)?.seq ?? 0)),
		},
	});
}

/** `GET /api/log?after=<seq>&limit=<n>`: returns the log entries after `after`, in order, one per line. */
export const logEndpoint: Endpoint = { path: '/log', method: 'get', handler: answer };
