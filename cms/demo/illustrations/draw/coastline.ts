import { ink } from './palette.ts';
import { print } from './prints.ts';
import { between, chance } from './random.ts';
import type { Stone } from './stone.ts';
import { boxPath, clipped, oval, rect, row, shape, type Box, type Point, type Svg } from './svg.ts';

/** A line along the ground: its left end and its length. */
type Edge = readonly [x: number, y: number, width: number];

/** A square watch tower of the coast, wider at its foot: the axis, the foot, the width, the height. */
export function watchTower([x, base, width, height]: Box, stone: Stone): Svg {
	const [w, top] = [width / 2, base - height];
	const foot = w * 1.24;
	const belt = base - height * 0.36;
	const body = `M${x - w} ${top}H${x + w}V${belt}L${x + foot} ${base}H${x - foot}L${x - w} ${belt}z`;
	const corbels = row(6, (i) =>
		boxPath([x - w * 0.96 + i * w * 0.366, top - height * 0.02, w * 0.17, height * 0.07]),
	);
	const merlons = row(4, (i) =>
		boxPath([x - w * 1.08 + i * w * 0.6, top - height * 0.2, w * 0.36, height * 0.08]),
	);
	return [
		clipped(
			body,
			shape(body, stone.lit) +
				shape(
					`M${x - foot} ${top - 9}H${x - w * 0.35}V${belt}L${x - w * 0.5} ${base}H${x - foot}z`,
					stone.shade,
				) +
				shape(body, print('stone')),
		),
		rect([x - w * 1.03, belt - 4, w * 2.06, 9], stone.mid),
		rect([x + w * 0.1, top + height * 0.26, w * 0.3, height * 0.15], ink.plum),
		shape(corbels, stone.shade),
		rect([x - w * 1.08, top - height * 0.13, w * 2.16, height * 0.13], stone.lit),
		rect([x - w * 1.08, top - height * 0.13, w * 0.72, height * 0.13], stone.shade),
		shape(merlons, stone.mid),
	].join('');
}

/** Low rocks along the water's edge from x over a width. */
export function rocks([x, y, width]: Edge, [lit, shade]: readonly [string, string], size = 60): Svg {
	const range = between(chance(Math.round(x + y + width)));
	const count = Math.ceil(width / size);
	const one = (i: number, s: number) => {
		const [left, w, h] = [x + i * size * s, range(0.9, 1.7) * size, range(0.35, 0.8) * size];
		return `M${left} ${y}L${left + w * 0.12} ${y - h * 0.7} ${left + w * 0.45} ${y - h} ${left + w * 0.8} ${y - h * 0.62} ${left + w} ${y}z`;
	};
	return (
		shape(
			row(count, (i) => one(i, 1)),
			shade,
		) +
		shape(
			row(count, (i) => {
				const [left, w, h] = [x + (i + 0.36) * size, range(0.5, 0.9) * size, range(0.2, 0.5) * size];
				return `M${left} ${y}L${left + w * 0.2} ${y - h} ${left + w * 0.7} ${y - h * 0.8} ${left + w} ${y}z`;
			}),
			lit,
		)
	);
}

/** Scrub of the coast: round bushes in a band, lit on the right. */
export function scrub([x, y, width]: Edge, [shade, lit]: readonly [string, string], size = 40): Svg {
	const range = between(chance(Math.round(width + y)));
	const count = Math.ceil(width / size);
	return row(count, (i) => {
		const [cx, cy, r] = [x + (i + range(0.2, 0.8)) * size, y - range(0, size * 0.5), range(0.5, 0.95) * size];
		return oval([cx, cy, r, r * 0.62], shade) + oval([cx + r * 0.25, cy - r * 0.2, r * 0.55, r * 0.3], lit);
	});
}

/** A calm bay of sand: the near shore as a curve from the left edge to the right, with wet sand at its rim. */
export function shore(from: Point, to: Point, sand: string = ink.sand): Svg {
	const curve = (d: number) =>
		`M-10 ${from[1] + d}C${from[0]} ${from[1] + d - 20} ${to[0] - 300} ${to[1] + d + 60} 1610 ${to[1] + d}V1010H-10z`;
	return shape(curve(-16), ink.foam, 0.8) + shape(curve(-4), '#d9b27c') + shape(curve(14), sand);
}
