import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The caller of a request: with the valid token, or without it. */
export type Caller = 'holder of the token' | 'somebody on this machine';

/** The answer to a request refused before its route is determined. */
export interface Refusal {
	readonly status: number;
	readonly message: string;
}

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether the header carries the token. Compares in constant time. */
function showsToken({ authorization = '' }: IncomingMessage['headers'], token: string): boolean {
	return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}

const hostOfThisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a browser sent the request. Browsers set these headers; the CMS and the command line, on Node, don't. */
const isFromPage = ({ origin, 'sec-fetch-site': site }: IncomingMessage['headers']) =>
	origin !== undefined || site !== undefined;

const hasBody = ({
	'content-length': length = '0',
	'transfer-encoding': encoding,
}: IncomingMessage['headers']) => encoding !== undefined || length !== '0';

/**
 * Returns why a request is refused before anything is done for it, or undefined. `takesBody` tells whether its route
 * reads a body. The host is checked against DNS rebinding: a page whose domain resolves to this machine still sends its
 * own domain as host.
 */
export function refusalOf({ headers }: IncomingMessage, takesBody: boolean): Refusal | undefined {
	if (!hostOfThisMachine.test(headers.host ?? ''))
		return { status: 421, message: 'This program answers under the names of this machine alone.' };
	if (isFromPage(headers)) return { status: 403, message: 'This program answers to no page of a browser.' };
	if (hasBody(headers) && !takesBody) return { status: 413, message: 'This route takes no body.' };
	return undefined;
}

/** Returns the caller of a request that {@link refusalOf} accepts. */
export const callerOf = ({ headers }: IncomingMessage, token: string): Caller =>
	showsToken(headers, token) ? 'holder of the token' : 'somebody on this machine';
