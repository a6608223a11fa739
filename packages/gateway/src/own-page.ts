import type { IncomingMessage } from 'node:http';

/**
 * Whether a POST comes from a page of the host it is sent to (CSRF protection). Browsers send `Origin` or
 * `Sec-Fetch-Site`, which a page cannot forge. A request with neither is accepted: current browsers never send one.
 */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
	const { origin, host, 'sec-fetch-site': site } = headers;
	if (site !== undefined && site !== 'same-origin') return false;
	return origin === undefined || URL.parse(origin)?.host === host?.toLowerCase();
}
