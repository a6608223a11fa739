import { z } from 'zod';

/** What `GET /api/health` of the CMS returns to holders of the token. */
export const cmsHealth = z.object({
	isWell: z.boolean(),
	version: z.string(),
	startedAt: z.iso.datetime(),
	uptimeSeconds: z.number(),
	now: z.iso.datetime(),
	/** Number of the last log entry; null when the database can't be read. */
	seq: z.int().nullable(),
	lastError: z.object({ at: z.iso.datetime(), message: z.string() }).nullable(),
});
