import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';
import { deskPolicy, isInsideDesk } from './desk-policy.ts';
import { ownOrigins } from './door/own-origins.ts';
import { checkPageRequest } from './door/page-request.ts';
import { Refusal, refusalResponse } from './door/refusal.ts';

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Returns the refusal of a request for a page or for its server function; undefined when it is accepted. */
async function refusalOf(request: Request): Promise<Response | undefined> {
	try {
		await checkPageRequest(request, ownOrigins);
		return undefined;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const response = refusalResponse(error);
		response.headers.set('Content-Security-Policy', nothing);
		return response;
	}
}

/**
 * Checks requests for pages of the admin panel, and adds a content security policy whose nonce allows only the scripts
 * of this answer. Removes a `redirect` parameter that would lead elsewhere after signing in.
 */
export async function proxy(request: NextRequest): Promise<Response> {
	const refused = await refusalOf(request);
	if (refused) return refused;
	const { nextUrl } = request;
	const redirect = nextUrl.searchParams.get('redirect');
	if (redirect !== null && !isInsideDesk(redirect)) {
		const plain = nextUrl.clone();
		plain.searchParams.delete('redirect');
		return NextResponse.redirect(plain);
	}
	const policy = deskPolicy(crypto.randomUUID(), {
		isDevelopment: env.NODE_ENV === 'development',
		previewOrigin: env.PREVIEW_ORIGIN,
	});
	const headers = new Headers(request.headers);
	// Next reads the nonce from this header and adds it to its scripts.
	headers.set('Content-Security-Policy', policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set('Content-Security-Policy', policy);
	if (env.CMS_URL.startsWith('https:')) response.headers.set('Strict-Transport-Security', 'max-age=31536000');
	return response;
}

// Not for the API: Next buffers a copy of every body that passes through here
// (https://github.com/vercel/next.js/issues/69424). All other paths are included, because server functions can be
// called from any path.
export const config = { matcher: ['/((?!api/|_next/static/).*)'] };
