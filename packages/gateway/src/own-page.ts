import type { IncomingMessage } from 'node:http';

/**
 * Whether a post comes from a page of the host it is sent to. Browsers say from where it comes (`Origin`, or
 * `Sec-Fetch-Site`), which a page cannot change; what says nothing is no page of a browser in use.
 */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
	const { origin, host, 'sec-fetch-site': site } = headers;
	if (site !== undefined && site !== 'same-origin') return false;
	return origin === undefined || URL.parse(origin)?.host === host?.toLowerCase();
}
