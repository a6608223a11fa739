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

const sharedLabel = /^condivisa-([0-9a-f]{32})$/;

/** Returns the origin of a preview that is shared with people without an account; `key` is 128 bits in hexadecimal. */
export function originOfSharedPreview(origin: string, key: string): string {
	return originOfPreview(origin, `condivisa-${key}`);
}

/** Returns the key of a shared preview from the first part of its host name; undefined for any other. */
export function sharedKeyIn(token: string): string | undefined {
	return sharedLabel.exec(token)?.[1];
}

/** Folder of what shared previews have besides the pages of a site: none has a page there. */
export const sharedPreviewFolder = '/_condivisa/';

/** Returns the path at which who has a link enters; its last part proves that the link was made by the CMS. */
export function sharedPreviewEntry(signature: string): string {
	return `${sharedPreviewFolder}${signature}/`;
}

/** Most characters of a comment from outside. */
export const SHARED_COMMENT_MAX = 2000;
