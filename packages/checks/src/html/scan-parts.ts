import { scan } from './scan.ts';
import { joined, type ScannedPage } from './scanned-page.ts';

/** Number of scanned page frames to cache: a site has one for each section and language. */
const KEPT_MAX = 100;

const kept = new Map<string, ScannedPage>();

function scanOnce(html: string): ScannedPage {
	const known = kept.get(html);
	if (known) return known;
	const scanned = scan(html);
	if (kept.size >= KEPT_MAX) kept.clear();
	kept.set(html, scanned);
	return scanned;
}

/** Where a page is split into head, header, main content, and footer. */
const cuts = ['<body', '<main', '</main>'] as const;

/**
 * Returns the same as {@link scan}, scanning part by part: many pages share the same header and footer, which are
 * scanned once and cached. Pages that lack these marks, or have one twice, are scanned whole.
 */
export function scanParts(html: string): ScannedPage {
	const at = cuts.map((mark) => html.indexOf(mark));
	const isWhole = cuts.some((mark, index) => {
		const place = at[index] ?? -1;
		return place <= (at[index - 1] ?? 0) || html.includes(mark, place + 1);
	});
	const [body, main, end] = at;
	if (isWhole || body === undefined || main === undefined || end === undefined) return scan(html);
	const parts = [
		scan(html.slice(0, body)),
		scanOnce(html.slice(body, main)),
		scan(html.slice(main, end)),
		scanOnce(html.slice(end)),
	];
	return parts.reduce(joined);
}
