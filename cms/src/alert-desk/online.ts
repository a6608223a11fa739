import { z } from 'zod';
import { env } from '../env.ts';

const timeoutMs = 1500;

const lane = z.object({
	sites: z.array(
		z.object({
			key: z.string(),
			writtenAt: z.iso.datetime().optional(),
			seenAt: z.iso.datetime().optional(),
			error: z.string().optional(),
		}),
	),
});

/** Where the lane of alerts has brought an alert; undefined when it doesn't answer. */
type Online = z.infer<typeof lane>['sites'] | undefined;

/** Asks the lane of alerts where it has seen the alert, by fetching pages. An alert that it doesn't know yet is nowhere. */
export async function askLane(id: string): Promise<Online> {
	try {
		const response = await fetch(new URL(`/alerts/${encodeURIComponent(id)}`, env.ALERTS_URL), {
			headers: { authorization: `Bearer ${env.PUBLISHER_TOKEN}` },
			signal: AbortSignal.timeout(timeoutMs),
		});
		if (response.status === 404) return [];
		return response.ok ? lane.parse(await response.json()).sites : undefined;
	} catch {
		// It is down, late, or of another version: the screen says that it is unknown.
		return undefined;
	}
}
