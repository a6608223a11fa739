import type { Exchange } from './every-request.ts';

/** An address that stands nowhere: the API says so in Italian. */
const nowhere = '/api/indirizzo-non-valido';

/** Those of which Next makes a request of the web; others are no requests there. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The path and query of a target, which may be a whole address (RFC 9112, 3.2.2); nothing when it is no address of ours. */
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
		// That it fails is the answer.
		return false;
	}
}

/** Next answers 500 to a path that it cannot decode (`/api/page/%`) and to `TRACE`: such a request asks for nothing instead. */
export function replaceUnreadableAddress({ request }: Pick<Exchange, 'request'>): void {
	const path = pathIn(request.url ?? '/');
	const isKnown = methods.has(request.method ?? '');
	request.url = isKnown && path !== undefined && isReadable(path) ? path : nowhere;
	if (!isKnown) request.method = 'GET';
}
