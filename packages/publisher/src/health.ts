import { z } from 'zod';

const lastError = z.object({ at: z.iso.datetime(), message: z.string() });

const siteHealth = z.object({
	site: z.string(),
	/** Number of the last log entry whose effects are online. */
	seq: z.int(),
	/** How far the site is behind the entries read; all zero when it is up to date. */
	behind: z.object({
		entries: z.int(),
		/** Since when something waits to be released; null when nothing does. */
		since: z.iso.datetime().nullable(),
		seconds: z.number(),
		/** Pages waiting to be rendered. */
		pages: z.int(),
	}),
	release: z.object({ number: z.int(), at: z.iso.datetime() }).nullable(),
	/** The release whose pages the search finds, and since when others are online; null where there is no search. */
	search: z.object({ covers: z.int().nullable(), behindSince: z.iso.datetime().nullable() }).nullable(),
	lastError: lastError.nullable(),
});

/** The state of a publisher, as `GET /health` returns it to holders of the token. */
export const publisherHealth = z.object({
	isWell: z.boolean(),
	version: z.string(),
	startedAt: z.iso.datetime(),
	uptimeSeconds: z.number(),
	/** The time on this machine. */
	now: z.iso.datetime(),
	/** Number of the last log entry read. */
	seq: z.int(),
	/** When the log was last read successfully. */
	logReadAt: z.iso.datetime().nullable(),
	/** Whether nothing is being read, rendered or released. */
	isIdle: z.boolean(),
	/** Why the log cannot be followed. */
	trouble: z.string().nullable(),
	lastError: lastError.nullable(),
	/** The next instant at which time alone changes pages. */
	nextDue: z.iso.datetime().nullable(),
	documents: z.int(),
	sites: z.array(siteHealth),
	problems: z.array(
		z.object({ site: z.string(), path: z.string(), message: z.string(), isBlocking: z.boolean() }),
	),
});

export type PublisherHealth = z.infer<typeof publisherHealth>;
export type SiteHealth = z.infer<typeof siteHealth>;
export type LastError = z.infer<typeof lastError>;
