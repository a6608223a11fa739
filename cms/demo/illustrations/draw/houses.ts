import { ink } from './palette.ts';
import { between, chance, pick } from './random.ts';
import { archPath, boxPath, row, shape, type Box, type Point, type Svg } from './svg.ts';

/** Path data of a grid of openings inside a box; `fill` is the share of a cell that an opening takes in x and y. */
export function grid([x, y, width, height]: Box, [columns, rows]: Point, fill: Point = [0.4, 0.55]): string {
	const [cw, ch] = [width / columns, height / rows];
	return row(columns * rows, (i) => {
		const [cx, cy] = [x + ((i % columns) + 0.5) * cw, y + Math.floor(i / columns) * ch];
		return boxPath([cx - (cw * fill[0]) / 2, cy + ch * (0.5 - fill[1] / 2), cw * fill[0], ch * fill[1]]);
	});
}

interface House {
	readonly box: Box;
	readonly wall: string;
	readonly shade: string;
	readonly windows: Point;
	readonly shutters: string;
}

/** A plain house with a flat roof, seen from the front with its left side in shadow. */
export function house({ box, wall, shade, windows, shutters }: House): Svg {
	const [x, y, width, height] = box;
	const side = Math.round(width * 0.26);
	const door = width > 105 ? Math.min(90, height * 0.3) : 0;
	const panes = uprights([x + side, y + height * 0.06, width - side, height * 0.9 - door], windows);
	const pane = ((width - side) / windows[0]) * 0.42;
	return [
		shape(`M${x} ${y}h-3v-5h${width + 6}v5h-3v${height}H${x}z`, wall),
		shape(`M${x} ${y}h${width + 3}v5H${x + side}v${height - 5}H${x}z`, shade),
		upright(panes, shutters, pane),
		pane > 14 ? upright(panes, ink.navy, pane * 0.4) : '',
		door > 0
			? shape(
					archPath([
						Math.round(x + side + (width - side) * 0.32),
						y + height,
						Math.round(width * 0.24),
						Math.round(door),
					]),
					ink.plum,
				)
			: '',
	].join('');
}

/** Path data of one upright stroke for each window of a grid. */
function uprights([x, y, width, height]: Box, [columns, rows]: Point): string {
	const [cw, ch] = [width / columns, height / rows];
	return row(
		columns * rows,
		(i) =>
			`M${Math.round(x + ((i % columns) + 0.5) * cw)} ${Math.round(y + (Math.floor(i / columns) + 0.22) * ch)}v${Math.round(ch * 0.54)}`,
	);
}

function upright(d: string, colour: string, width: number): Svg {
	return `<path d="${d}" stroke="${colour}" stroke-width="${width}"/>`;
}

type Plaster = readonly [lit: string, shade: string];

const plasters: readonly [Plaster, ...Plaster[]] = [
	['#f6dca9', '#c48f69'],
	['#f3c79b', '#b8735a'],
	['#e59b73', '#9f5545'],
	['#fbeed2', '#c9a98b'],
	['#efcf8e', '#b98663'],
	['#d97f5c', '#8d4a42'],
	['#dfe5d0', '#93ada5'],
];

/** Houses side by side and of different heights, all standing on the same line. */
export function houses([x, base, width, tallest]: Box, seed: number, size = 92): Svg {
	const next = chance(seed);
	const range = between(next);
	const pieces: Svg[] = [];
	for (let left = x; left < x + width;) {
		const wide = Math.round(range(0.7, 1.35) * size);
		const tall = Math.round(tallest * range(0.55, 1));
		const [wall, shade] = pick(plasters, next());
		const shutters = pick([ink.teal, ink.pine, ink.deep, ink.brick], next());
		const windows: Point = [
			Math.max(2, Math.round((wide / size) * 2.1)),
			Math.max(2, Math.round(tall / size / 0.66)),
		];
		pieces.push(house({ box: [left, base - tall, wide, tall], wall, shade, windows, shutters }));
		left += wide - 4;
	}
	return pieces.join('');
}
