import {
	areaSections,
	brandSections,
	headersOfUpload,
	isUploadPath,
	languages,
	mapSections,
	sectionPath,
} from '@portolano/content-models';
import { parse } from 'node:path/posix';
import { lookup } from 'mrmime';

/** Pages may load only files of their own site: no inline scripts or styles, no frames. */
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

/** The pages that may ask for the position of a visitor, who presses a button for it. */
export const locatingPages: readonly string[] = [
	...[areaSections.myZone, ...mapSections].map((section) => sectionPath(section)),
	...[brandSections.places, brandSections.eat, brandSections.stay].flatMap((section) =>
		languages.map((language) => sectionPath(section, language)),
	),
];

const refusedFeatures = [
	'accelerometer',
	'camera',
	'geolocation',
	'gyroscope',
	'microphone',
	'payment',
	'usb',
	'browsing-topics',
];

/** Returns the policy that refuses all features, save those in `allowed` to the page itself. */
function permissionsPolicy(allowed: readonly string[]): string {
	return refusedFeatures
		.map((feature) => `${feature}=${allowed.includes(feature) ? '(self)' : '()'}`)
		.join(', ');
}

const always = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const ofDocuments = {
	'Permissions-Policy': permissionsPolicy([]),
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of short plain-text answers, on any path. */
export const refusalHeaders = {
	...always,
	...ofDocuments,
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
	'Content-Type': 'text/plain; charset=utf-8',
} as const;

/** Files that pages of other origins may fetch (CORS): feeds, calendars, open data. */
const openFile = /\.(xml|ics|json|jsonld|geojson|csv|ttl|gpx|kml|txt|webmanifest)$/;

/** Files that never change under their name: assets, versions of uploads, and the search index besides its pointer. */
const hashedFile = /^\/(_astro|file|ricerca\/indice)\//;

/** Assets that are never documents nor workers: policies of documents mean nothing there, and weigh more than a small script. */
const partOfPages = /^\/_astro\/.*\.(js|css|woff2)$/;

/** Media types that mrmime lacks, or gives in another form than feeds need. */
const ownTypes: Readonly<Record<string, string>> = {
	gpx: 'application/gpx+xml',
	xml: 'application/xml',
};

/** Whether a media type is text, which is always UTF-8 here. */
const isText = (type: string) => /^text\/|javascript$|\bxml$/.test(type);

/** Returns the media type of the file at `path`; a path without an extension is a page. */
function typeOf(path: string): string {
	const { ext } = parse(path);
	if (ext === '') return 'text/html; charset=utf-8';
	const type = ownTypes[ext.slice(1)] ?? lookup(ext) ?? 'application/octet-stream';
	return isText(type) ? `${type}; charset=utf-8` : type;
}

function cachingOf(path: string): string {
	if (hashedFile.test(path)) return 'public, max-age=31536000, immutable';
	// Revalidated at every visit: an edit shows immediately, and most answers are an empty 304.
	return 'public, no-cache';
}

function policyFor(isSecure: boolean): string {
	return [...contentSecurityPolicy, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; ');
}

function documentHeaders(path: string, isSecure: boolean): Record<string, string> {
	return {
		...ofDocuments,
		'Content-Security-Policy': policyFor(isSecure),
		...(locatingPages.includes(path) ? { 'Permissions-Policy': permissionsPolicy(['geolocation']) } : {}),
	};
}

/** Uploads get the type of their extension. Only an allowlist is displayed inline, and no script in them runs. */
function uploadHeaders(path: string): Record<string, string> {
	if (!isUploadPath(path)) return {};
	const headers = headersOfUpload(path);
	const type = headers['Content-Type'] ?? '';
	return { ...headers, 'Content-Type': isText(type) ? `${type}; charset=utf-8` : type };
}

/**
 * Returns the headers for the file at `path`. `isSecure` is whether the site's public origin is https; only then HSTS
 * (RFC 6797) is sent.
 */
export function headersOf(path: string, isSecure: boolean): Record<string, string> {
	const isOpen = openFile.test(path);
	return {
		...always,
		...(partOfPages.test(path) ? {} : documentHeaders(path, isSecure)),
		'Cache-Control': cachingOf(path),
		'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
		...(isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
		'Content-Type': typeOf(path),
		...uploadHeaders(path),
		...(isSecure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
	};
}
