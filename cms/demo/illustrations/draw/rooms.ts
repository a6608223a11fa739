import { ink, type Mood } from './palette.ts';
import { print } from './prints.ts';
import { sea } from './sea.ts';
import { sky } from './sky.ts';
import type { Stone } from './stone.ts';
import {
	archPath,
	clipped,
	line,
	oval,
	printed,
	rect,
	row,
	shape,
	type Box,
	type Point,
	type Svg,
} from './svg.ts';

/** A room seen from the front: the wall, its left side in shadow, and the floor from `y` on. */
export function room(
	[wall, shade]: readonly [string, string],
	[y, floor]: readonly [number, string],
	tiles: 'planks' | 'paving' = 'paving',
): Svg {
	return [
		rect([0, 0, 1600, 1000], wall),
		shape(`M0 0H360L300 ${y}H0z`, shade),
		rect([0, 0, 1600, y], print('dots')),
		printed(`M-10 1010V${y}H1610V1010z`, floor, print(tiles)),
		rect([0, y - 14, 1600, 14], ink.cream, 0.6),
	].join('');
}

/** An arched window, from its bottom left corner, open on sky and sea and what is drawn over them. */
export function seaWindow(box: Box, [mood, horizon, over]: readonly [Mood, number, Svg], stone: Stone): Svg {
	const [x, y, width] = box;
	return (
		shape(archPath([x - 22, y, width + 44, box[3] + 22]), stone.lit) +
		shape(archPath([x - 22, y, 26, box[3]]), stone.shade) +
		clipped(
			archPath(box),
			sky(mood, [x + width * 0.66, y - box[3] * 0.55], width * 0.13) + sea(mood, horizon) + over,
		) +
		rect([x - 44, y, width + 88, 22], stone.lit) +
		rect([x - 44, y + 22, width + 88, 8], stone.shade)
	);
}

/** Barrel vaults of a cellar or a refectory, seen from the front: the back wall with one arch for each bay. */
export function vaults(count: number, [top, foot]: Point, stone: Stone): Svg {
	const bay = 1600 / count;
	return (
		rect([0, 0, 1600, foot], stone.mid) +
		rect([0, 0, 1600, foot], print('stone')) +
		row(count, (i) => shape(archPath([i * bay + bay * 0.1, foot, bay * 0.8, foot - top]), stone.lit)) +
		row(count, (i) =>
			shape(archPath([i * bay + bay * 0.1, foot, bay * 0.24, (foot - top) * 0.86]), stone.shade, 0.35),
		) +
		row(count, (i) =>
			line(
				`M${i * bay + bay * 0.1} ${foot}V${foot - (foot - top) + bay * 0.4}a${bay * 0.4} ${bay * 0.4} 0 0 1 ${bay * 0.8} 0V${foot}`,
				stone.shade,
				7,
			),
		)
	);
}

/** A lamp that hangs from the ceiling, its light below. */
export function hangingLamp([x, y]: Point, size: number, colour: string = ink.navy): Svg {
	return [
		shape(
			`M${x - size} ${y}L${x - size * 3} ${y + size * 5}H${x + size * 3}L${x + size} ${y}z`,
			ink.gold,
			0.18,
		),
		line(`M${x} -10V${y - size * 0.8}`, colour, 5),
		shape(`M${x - size} ${y}Q${x - size * 0.8} ${y - size} ${x} ${y - size}T${x + size} ${y}z`, colour),
		oval([x, y, size * 0.5, size * 0.26], ink.cream),
	].join('');
}
