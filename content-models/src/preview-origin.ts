import { z } from 'zod';

/**
 * Where previews are looked at, with `*` as the first part of the host name: `https://*.anteprima.comune.example.it`. The
 * `*` stands for the token of a session: each has an origin of its own, and the addresses of its pages are those of the site.
 */
export const previewOrigin = z
	.string()
	.regex(
		/^https?:\/\/\*(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+(?::\d{1,5})?$/,
		'an origin whose host name begins with “*.”, such as https://*.anteprima.comune.example.it',
	);

/** Returns the origin of the session with this token. */
export function originOfPreview(origin: string, token: string): string {
	return origin.replace('*', token);
}

/** Returns the first part of a host name without port that is one of a preview; undefined for any other host. */
export function tokenInHost(origin: string, host: string): string | undefined {
	const [, parent = ''] = new URL(originOfPreview(origin, 'x')).hostname.split(/^x(?=\.)/);
	const token = host.endsWith(parent) ? host.slice(0, -parent.length) : '';
	return /^[a-z0-9-]+$/.test(token) ? token : undefined;
}
