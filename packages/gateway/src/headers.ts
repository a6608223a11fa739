import { headersOfUpload } from '@portolano/content-models';
import { parse } from 'node:path/posix';
import { lookup } from 'mrmime';

/** What a page may load: only what its own site serves; no inline script or style, no frame. */
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"media-src 'self'",
	"frame-src 'none'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'",
];

const permissionsPolicy = [
	'accelerometer',
	'camera',
	'geolocation',
	'gyroscope',
	'microphone',
	'payment',
	'usb',
	'browsing-topics',
]
	.map((feature) => `${feature}=()`)
	.join(', ');

const always = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': permissionsPolicy,
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of an answer that is a line of text, whatever was asked. */
export const refusalHeaders = {
	...always,
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
	'Content-Type': 'text/plain; charset=utf-8',
} as const;

/** Files that others may read from their own pages: feeds, calendars, open data. */
const openFile = /\.(xml|ics|json|jsonld|geojson|csv|ttl|gpx|txt|webmanifest)$/;

const hashedFile = /^\/(_astro|file)\//;

/** Types that the list of the library lacks, or names otherwise than feeds want. */
const ownTypes: Readonly<Record<string, string>> = {
	gpx: 'application/gpx+xml',
	xml: 'application/xml',
};

/** Text of ours is UTF-8, always. */
const isText = (type: string) => /^text\/|javascript$|\bxml$/.test(type);

/** Media type of the file at `path`; what has no ending is a page. */
function typeOf(path: string): string {
	const { ext } = parse(path);
	if (ext === '') return 'text/html; charset=utf-8';
	const type = ownTypes[ext.slice(1)] ?? lookup(ext) ?? 'application/octet-stream';
	return isText(type) ? `${type}; charset=utf-8` : type;
}

function cachingOf(path: string): string {
	if (hashedFile.test(path)) return 'public, max-age=31536000, immutable';
	// Revalidated at every visit: an edit is seen at once, and the answer is mostly an empty 304.
	return 'public, no-cache';
}

/** What pages may load, whatever was asked for. */
export const pagePolicy = contentSecurityPolicy.join('; ');

function policyFor(isSecure: boolean): string {
	return [...contentSecurityPolicy, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** What somebody uploaded is served as its name says, and only a short list of it is shown: nothing in it ever runs. */
function uploadHeaders(path: string): Record<string, string> {
	if (!path.startsWith('/file/')) return {};
	const headers = headersOfUpload(path);
	const type = headers['Content-Type'] ?? '';
	return { ...headers, 'Content-Type': isText(type) ? `${type}; charset=utf-8` : type };
}

/**
 * Headers for the file at `path`. `isSecure` tells whether the site's public origin is https: only then browsers are
 * asked to stay on it (RFC 6797).
 */
export function headersOf(path: string, isSecure: boolean): Record<string, string> {
	const isOpen = openFile.test(path);
	return {
		...always,
		'Content-Security-Policy': policyFor(isSecure),
		'Cache-Control': cachingOf(path),
		'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
		...(isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
		'Content-Type': typeOf(path),
		...uploadHeaders(path),
		...(isSecure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
	};
}
