import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who sends a request, as far as it tells. */
export type Caller = 'holder of the token' | 'somebody on this machine';

/** Why a request is not even looked at. */
export interface Refusal {
	readonly status: number;
	readonly message: string;
}

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Takes the same time whatever is shown. */
function showsToken({ authorization = '' }: IncomingMessage['headers'], token: string): boolean {
	return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}

const hostOfThisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Browsers say where a request comes from; the CMS and the command line, which run on Node, do not. */
const isFromPage = ({ origin, 'sec-fetch-site': site }: IncomingMessage['headers']) =>
	origin !== undefined || site !== undefined;

const hasBody = ({
	'content-length': length = '0',
	'transfer-encoding': encoding,
}: IncomingMessage['headers']) => encoding !== undefined || length !== '0';

/**
 * Why a request is refused before its address is read; undefined when it is not. A page that has its own name resolved to
 * this machine (DNS rebinding) still sends that name as host.
 */
export function refusalOf({ headers }: IncomingMessage): Refusal | undefined {
	if (!hostOfThisMachine.test(headers.host ?? ''))
		return { status: 421, message: 'The publisher answers under the names of this machine alone.' };
	if (isFromPage(headers)) return { status: 403, message: 'The publisher answers to no page of a browser.' };
	if (hasBody(headers)) return { status: 413, message: 'The publisher takes no bodies.' };
	return undefined;
}

/** The caller of a request that {@link refusalOf} lets through. */
export const callerOf = ({ headers }: IncomingMessage, token: string): Caller =>
	showsToken(headers, token) ? 'holder of the token' : 'somebody on this machine';
