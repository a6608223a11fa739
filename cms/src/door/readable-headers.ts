import { z } from 'zod';
import type { Exchange } from './every-request.ts';

const longestState = 40_000;

const segment = z.union([
	z.string(),
	z.tuple([
		z.string(),
		z.string(),
		z.enum([
			...(['c', 'oc', 'd', 'ci(..)(..)', 'ci(.)', 'ci(..)', 'ci(...)'] as const),
			...(['di(..)(..)', 'di(.)', 'di(..)', 'di(...)'] as const),
		]),
		z.array(z.string()).nullable(),
	]),
]);

/** Next's router state: the parts of a page that the browser already has. */
const routerState: z.ZodType<unknown[]> = z
	.array(z.unknown())
	.min(2)
	.max(6)
	.refine(
		([first, parts, pair, marker, number, text]) =>
			segment.safeParse(first).success &&
			z
				.record(
					z.string(),
					z.lazy(() => routerState),
				)
				.safeParse(parts).success &&
			z.tuple([z.string(), z.string()]).nullish().safeParse(pair).success &&
			z.enum(['refetch', 'inside-shared-layout', 'metadata-only']).nullish().safeParse(marker).success &&
			z.number().nullish().safeParse(number).success &&
			z.string().optional().safeParse(text).success,
	);

function isRouterState(header: string): boolean {
	if (header.length > longestState) return false;
	try {
		return routerState.safeParse(JSON.parse(decodeURIComponent(header))).success;
	} catch {
		// Not UTF-8 or not JSON: no browser sends such a state.
		return false;
	}
}

const isHost = (host: string) => /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);

/**
 * Replaces or drops headers to which Next answers 500: an invalid host, and an unreadable router state
 * (https://github.com/vercel/next.js/pull/92844).
 */
export function replaceUnreadableHeaders({ request: { headers } }: Pick<Exchange, 'request'>): void {
	if (headers.host !== undefined && !isHost(headers.host)) headers.host = 'localhost';
	const forwarded = headers['x-forwarded-host'];
	if (forwarded !== undefined && !isHost(String(forwarded))) delete headers['x-forwarded-host'];
	const state = headers['next-router-state-tree'];
	if (state !== undefined && !isRouterState(String(state))) delete headers['next-router-state-tree'];
}
