import type { Frame } from './frame.ts';
import { escaped } from './text.ts';

/** Returns a band at the upper edge of an image: what it shows was not checked. */
export function warningSvg(warning: string | undefined, { width }: Pick<Frame, 'width'>): string {
	if (warning === undefined) return '';
	return (
		`<rect width="${String(width)}" height="30" fill="#ffffff" fill-opacity="0.92" class="pt-map-band"/>` +
		`<text x="${String(width / 2)}" y="21" text-anchor="middle" font-size="19" font-weight="700" fill="#9c1c1c" class="pt-map-warning-text">${escaped(warning)}</text>`
	);
}
