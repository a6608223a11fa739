import type { Endpoint } from 'payload';
import { lastSeq } from '../publication/log/entries.ts';

/** `GET /api/health`: reports that the CMS responds and can read its database. */
export const healthEndpoint: Endpoint = {
	path: '/health',
	method: 'get',
	handler: async (req) => Response.json({ status: 'ok', seq: await lastSeq(req) }),
};
