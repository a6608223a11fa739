import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';
import { deskPolicy, isInsideDesk } from './desk-policy.ts';

/**
 * Pages of the desk: a policy of their own, with a number that lets only the scripts of this answer run, and no way to
 * be led elsewhere after signing in.
 */
export function proxy(request: NextRequest): NextResponse {
	const { nextUrl } = request;
	const redirect = nextUrl.searchParams.get('redirect');
	if (redirect !== null && !isInsideDesk(redirect)) {
		const plain = nextUrl.clone();
		plain.searchParams.delete('redirect');
		return NextResponse.redirect(plain);
	}
	const policy = deskPolicy(crypto.randomUUID(), { isDevelopment: env.NODE_ENV === 'development' });
	const headers = new Headers(request.headers);
	// Next reads the number from here and gives it to its scripts.
	headers.set('Content-Security-Policy', policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set('Content-Security-Policy', policy);
	if (env.CMS_URL.startsWith('https:')) response.headers.set('Strict-Transport-Security', 'max-age=31536000');
	return response;
}

// Not for the API: Next keeps a copy of every body that passes here.
export const config = { matcher: ['/', '/admin/:path*'] };
