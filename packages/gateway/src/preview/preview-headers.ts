import { headersOf } from '../headers.ts';

export interface PreviewOrigins {
	/** Whether previews are looked at over https. */
	readonly isSecure: boolean;
	/** The only pages that may show a preview in a frame: an origin, or `'none'`. */
	readonly framedBy: string;
}

/** Returns the headers for `path` of a previewed site: those of the site, but for who may frame it, and kept by nobody. */
export function previewHeaders(path: string, { isSecure, framedBy }: PreviewOrigins): Record<string, string> {
	const ofSite = headersOf(path, isSecure);
	delete ofSite['Access-Control-Allow-Origin'];
	return {
		...ofSite,
		'Content-Security-Policy': withAncestors(framedBy, ofSite['Content-Security-Policy'] ?? ''),
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Cache-Control': 'no-store',
		'Referrer-Policy': 'no-referrer',
		'X-Robots-Tag': 'noindex, nofollow, noarchive',
	};
}

function withAncestors(origin: string, policy: string): string {
	const others = policy.split('; ').filter((rule) => !rule.startsWith('frame-ancestors '));
	return [...others, `frame-ancestors ${origin}`].join('; ');
}
