import { ink } from './palette.ts';
import { print } from './prints.ts';
import { rect, row, shape, type Box, type Svg } from './svg.ts';

/** An awning of stripes over a shop: its box from the top left. */
export function awning([x, y, w, h]: Box, [colour, stripe]: readonly [string, string]): Svg {
	const count = 8;
	const step = w / count;
	const one = (i: number) =>
		`M${x + w * 0.04 + i * step * 0.92} ${y}h${step * 0.92}L${x + (i + 1) * step} ${y + h}q${-step / 2} ${h * 0.24} ${-step} 0z`;
	return (
		row(count, (i) => shape(one(i), i % 2 ? stripe : colour)) +
		rect([x + w * 0.04, y - 8, w * 0.92, 10], ink.umber)
	);
}

/** A counter with a top: its box from the top left. */
export function counter([x, y, w, h]: Box, [front, top]: readonly [string, string]): Svg {
	return [
		rect([x, y, w, h], front),
		rect([x, y, w * 0.12, h], ink.night, 0.2),
		rect([x, y, w, h], print('planks')),
		rect([x - 16, y - 20, w + 32, 26], top),
		rect([x - 16, y + 6, w + 32, 8], ink.night, 0.25),
	].join('');
}

/** Shelves on a wall with what stands on them; `item` draws one with its foot at x, y. */
export function shelves(
	[x, y, w, h]: Box,
	[rows, count]: readonly [number, number],
	item: (x: number, y: number, i: number) => Svg,
): Svg {
	const gap = h / rows;
	return row(rows, (r) => {
		const foot = y + (r + 1) * gap;
		return (
			row(count, (i) => item(x + ((i + 0.5) * w) / count, foot, r * count + i)) +
			rect([x - 10, foot, w + 20, 13], ink.umber) +
			rect([x - 10, foot + 13, w + 20, 6], ink.night, 0.25)
		);
	});
}
