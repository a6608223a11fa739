import { z } from 'zod';
import { callPublisher } from '../publication/publisher-client.ts';

/** The start page doesn't wait longer for what it can do without. */
const timeoutMs = 800;

const health = z.object({
	isWell: z.boolean(),
	logReadAt: z.string().nullable(),
	sites: z.array(
		z.object({ site: z.string(), behind: z.object({ seconds: z.number(), pages: z.number() }) }),
	),
	problems: z.array(
		z.object({ site: z.string(), path: z.string(), message: z.string(), isBlocking: z.boolean() }),
	),
});

export type SitesHealth = z.infer<typeof health>;

const status = z.object({ pages: z.array(z.object({ url: z.string(), onlineSince: z.string() })) });

/** Returns how the sites are; undefined when the publisher doesn't answer. */
export async function readSitesHealth(): Promise<SitesHealth | undefined> {
	try {
		const response = await callPublisher('GET /health', { timeoutMs });
		return health.parse(await response.json());
	} catch {
		// Without a well-formed answer the page says that it doesn't know.
		return undefined;
	}
}

/**
 * Where a document is online, since when its page is as it is, and how many seconds that is after its publication at `at`;
 * undefined while that is unknown. After a build of the whole site it is much later.
 */
export async function readOnline(
	subject: { type: string; id: string },
	at: string,
): Promise<{ url: string; since: string; seconds: number } | undefined> {
	try {
		const response = await callPublisher('GET /status', { query: { ...subject }, timeoutMs });
		const { pages } = status.parse(await response.json());
		const [first] = pages;
		if (!first) return undefined;
		const { url, onlineSince: since } = first;
		return { url, since, seconds: (Date.parse(since) - Date.parse(at)) / 1000 };
	} catch {
		return undefined;
	}
}
