import type { Exchange } from './every-request.ts';

/** A path that doesn't exist: the API answers 404 in Italian. */
const nowhere = '/api/indirizzo-non-valido';

/** Methods that Next can handle: it fails to create a `Request` for others. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Returns path and query of a request target, which may be an absolute URL (RFC 9112, 3.2.2); undefined if invalid. */
function pathIn(target: string): string | undefined {
	if (target.startsWith('/')) return target;
	if (!URL.canParse(target)) return undefined;
	const { pathname, search } = new URL(target);
	return pathname + search;
}

function isReadable(url: string): boolean {
	try {
		decodeURIComponent(url.split('?', 1)[0] ?? '');
		return true;
	} catch {
		// Not decodable.
		return false;
	}
}

/**
 * Replaces the target of requests to which Next answers 500: those for a path that it can't decode (`/api/page/%`,
 * https://github.com/vercel/next.js/issues/94278) and those with a method such as `TRACE`.
 */
export function replaceUnreadableAddress({ request }: Pick<Exchange, 'request'>): void {
	const path = pathIn(request.url ?? '/');
	const isKnown = methods.has(request.method ?? '');
	request.url = isKnown && path !== undefined && isReadable(path) ? path : nowhere;
	if (!isKnown) request.method = 'GET';
}
