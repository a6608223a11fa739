import type { Frame } from './frame.ts';

const steps = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** Returns the scale of an image: a bar of a round length of at most a third of its width. */
export function scaleBar({ width, height, metresPerUnit }: Frame): string {
	const metres = steps.findLast((step) => step / metresPerUnit <= width / 3) ?? 50;
	const length = Math.round(metres / metresPerUnit);
	const text = metres >= 1000 ? `${String(metres / 1000)} km` : `${String(metres)} m`;
	const y = height - 14;
	return (
		`<path d="M14 ${String(y - 5)}V${String(y)}H${String(14 + length)}V${String(y - 5)}" fill="none" stroke="#17212b" stroke-width="2" class="pt-map-line"/>` +
		`<text x="14" y="${String(y - 10)}" font-size="16" fill="#17212b" class="pt-map-text">${text}</text>`
	);
}
