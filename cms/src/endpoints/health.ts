import type { Endpoint, PayloadRequest } from 'payload';
import manifest from '../../package.json' with { type: 'json' };
import { lastError } from '../logging/last-error.ts';
import { lastSeq } from '../publication/log/entries.ts';
import { showsToken } from './bearer.ts';

const startedAt = new Date(Date.now() - process.uptime() * 1000);

/** Returns the number of the last log entry; undefined when the database can't be read. */
async function seqInDatabase(req: PayloadRequest): Promise<number | undefined> {
	try {
		return await lastSeq(req);
	} catch (error) {
		req.payload.logger.error({ err: error, msg: 'The database could not be read for /api/health.' });
		return undefined;
	}
}

async function answer(req: PayloadRequest): Promise<Response> {
	const seq = await seqInDatabase(req);
	const isWell = seq !== undefined;
	const details = {
		version: manifest.version,
		startedAt: startedAt.toISOString(),
		uptimeSeconds: process.uptime(),
		now: new Date().toISOString(),
		seq: seq ?? null,
		lastError: lastError() ?? null,
	};
	return Response.json(showsToken(req.headers) ? { isWell, ...details } : { isWell }, {
		status: isWell ? 200 : 503,
		headers: { 'Cache-Control': 'no-store' },
	});
}

/**
 * `GET /api/health`: returns whether the CMS answers and can read its database; with the `LOG_TOKEN` also the number of
 * the last log entry, the last error, and the time of this machine.
 */
export const healthEndpoints: Endpoint[] = (['get', 'head'] as const).map((method) => ({
	path: '/health',
	method,
	handler: answer,
}));
