import { headersOf } from '../headers.ts';

export interface PreviewOrigins {
	/** Whether previews are looked at over https. */
	readonly isSecure: boolean;
	/** The only pages that may show a preview in a frame. */
	readonly cmsOrigin: string;
}

/** Returns the headers for `path` of a previewed site: those of the site, but framed by the CMS, and kept by nobody. */
export function previewHeaders(
	path: string,
	{ isSecure, cmsOrigin }: PreviewOrigins,
): Record<string, string> {
	const ofSite = headersOf(path, isSecure);
	delete ofSite['Access-Control-Allow-Origin'];
	return {
		...ofSite,
		'Content-Security-Policy': framedBy(cmsOrigin, ofSite['Content-Security-Policy'] ?? ''),
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Cache-Control': 'no-store',
		'Referrer-Policy': 'no-referrer',
		'X-Robots-Tag': 'noindex, nofollow, noarchive',
	};
}

function framedBy(origin: string, policy: string): string {
	const others = policy.split('; ').filter((rule) => !rule.startsWith('frame-ancestors '));
	return [...others, `frame-ancestors ${origin}`].join('; ');
}
