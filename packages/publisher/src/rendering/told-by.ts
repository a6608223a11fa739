import type { Told } from '@portolano/content-store';
import { z } from 'zod';

const contentFault = z.object({ told: z.object({ what: z.string(), cure: z.string() }) });

/** Returns what an error tells editors. A built application has a `ContentFault` of its own, so its shape decides. */
export function toldBy(error: unknown): Told | undefined {
	return contentFault.safeParse(error).data?.told;
}
