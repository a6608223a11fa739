import { scan } from './scan.ts';
import { joined, type ScannedPage } from './scanned-page.ts';

/** Forms of the frame kept at once: a site has one for each section and language. */
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

/** Where a page falls into head, what comes before the content, the content, and what comes after. */
const cuts = ['<body', '<main', '</main>'] as const;

/**
 * What {@link scan} reads, part by part: what surrounds the content is the same bytes on many pages, and is read once.
 * A page without these parts, or with a part twice, is read whole.
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
