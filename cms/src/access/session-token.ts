import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '../env.ts';

const header = z.object({ alg: z.literal('HS256') });
const claims = z.object({ id: z.string(), exp: z.number() });

// Payload derives its signing key from the secret in the same way.
const key = createHash('sha256').update(env.PAYLOAD_SECRET).digest('hex').slice(0, 32);

function read(part: string): unknown {
	try {
		return JSON.parse(Buffer.from(part, 'base64url').toString());
	} catch {
		// Not one of our tokens.
		return undefined;
	}
}

/** Whether `token` was signed by this CMS and has not expired. Payload checks later that the account still exists. */
export function isSigned(token: string, now = Date.now()): boolean {
	const [head = '', body = '', signature = ''] = token.split('.');
	const expected = createHmac('sha256', key).update(`${head}.${body}`).digest();
	const given = Buffer.from(signature, 'base64url');
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
	const { data } = claims.safeParse(read(body));
	return header.safeParse(read(head)).success && data !== undefined && data.exp * 1000 > now;
}

/** Returns the id of the session that `token`, made by this CMS just now, is for. */
export function sessionIn(token: string): string | undefined {
	return z.object({ sid: z.string() }).safeParse(read(token.split('.')[1] ?? '')).data?.sid;
}

const cookieName = 'payload-token';

/** Returns the tokens in a request, from the header and the cookie that Payload accepts. */
function tokensIn({ authorization, cookie }: Credentials): string[] {
	const [scheme, token] = (authorization ?? '').split(' ');
	const inHeader = token && ['JWT', 'Bearer'].includes(scheme ?? '') ? [token] : [];
	const inCookies = (cookie ?? '')
		.split(';')
		.map((pair) => pair.trim().split('='))
		.filter(([name]) => name === cookieName)
		.map(([, value = '']) => value);
	return [...inHeader, ...inCookies];
}

interface Credentials {
	authorization?: string | null | undefined;
	cookie?: string | null | undefined;
}

/** Whether a request carries a valid session token. Costs one digest and no database query: floods stay cheap. */
export function holdsSession(credentials: Credentials): boolean {
	return tokensIn(credentials).some((token) => isSigned(token));
}
