import { ink } from './palette.ts';
import { print } from './prints.ts';
import type { Stone } from './stone.ts';
import { archPath, at, line, printed, rect, row, shape, type Box, type Point, type Svg } from './svg.ts';

/** How many arches stand side by side, the share of a bay that a pier takes, and their height. */
type Arches = readonly [count: number, pier: number, rise: number];

/** Path data of a wall, from its top left corner, with open round arches at its foot; a pier takes a share of a bay. */
function arcade([x, y, width, height]: Box, [count, pier, rise]: Arches): string {
	const bay = width / count;
	const half = (bay * pier) / 2;
	const r = bay / 2 - half;
	const up = Math.max(rise - r, 0);
	const opening = `h${-half}v${-up}a${r} ${r} 0 0 0 ${-2 * r} 0v${up}h${-half}`;
	return `M${x} ${y}h${width}v${height}${opening.repeat(count)}z`;
}

/** A wall of stone with open arches, thick: what stands behind is seen through them. */
export function archedWall(box: Box, arches: Arches, stone: Stone): Svg {
	const front = arcade(box, arches);
	const depth = Math.min(26, (box[2] / arches[0]) * 0.09);
	return (
		at([depth, 0], shape(front, stone.shade)) +
		printed(front, stone.lit, print('stone')) +
		rect([box[0] - 6, box[1] - 12, box[2] + 12, 18], stone.lit) +
		rect([box[0], box[1] + 6, box[2], 8], stone.shade)
	);
}

/** A door or window with a round head in a frame of stone: x, y is the middle of its foot. */
export function framedArch([x, y, width, height]: Box, stone: Stone, inside: string = ink.plum): Svg {
	return (
		shape(archPath([x - width * 0.66, y, width * 1.32, height + width * 0.16]), stone.lit) +
		shape(archPath([x - width / 2, y, width, height]), inside) +
		shape(archPath([x - width / 2, y, width * 0.34, height * 0.9]), ink.night, 0.4)
	);
}

/** Stones at both edges of a front, long and short by turns. */
export function quoins([x, y, width, height]: Box, size: number, stone: Stone): Svg {
	const count = Math.floor(height / size);
	const side = (left: boolean) =>
		row(count, (i) => {
			const w = size * (i % 2 ? 1.5 : 0.95);
			return `M${left ? x - 4 : x + width + 4 - w} ${y + i * size + 2}h${w}v${size - 4}h${-w}z`;
		});
	return shape(side(true), stone.shade) + shape(side(false), stone.lit);
}

/** A clock face with its hands. */
export function clock([x, y]: Point, r: number): Svg {
	const marks = row(12, (i) => {
		const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)];
		return `M${x + c * r * 0.72} ${y + s * r * 0.72}L${x + c * r * 0.84} ${y + s * r * 0.84}`;
	});
	return [
		`<circle cx="${x}" cy="${y}" r="${r}" fill="${ink.cream}" stroke="${ink.navy}" stroke-width="${r * 0.13}"/>`,
		line(marks, ink.navy, r * 0.08),
		line(
			`M${x} ${y}L${x - r * 0.34} ${y - r * 0.24}M${x} ${y}L${x + r * 0.18} ${y - r * 0.62}`,
			ink.brick,
			r * 0.1,
		),
	].join('');
}
