import { grid } from './houses.ts';
import { ink } from './palette.ts';
import { print } from './prints.ts';
import type { Stone } from './stone.ts';
import { archPath, boxPath, clipped, line, rect, row, shape, type Box, type Point, type Svg } from './svg.ts';

/** A dome on a drum: x is the axis, y the foot of the drum. */
export function dome([x, y]: Point, r: number, [lit, shade]: readonly [string, string]): Svg {
	const bowl = `M${x - r} ${y - r * 0.5}A${r} ${r * 1.1} 0 0 1 ${x + r} ${y - r * 0.5}z`;
	const ribs = `M${x - r * 0.45} ${y - r * 0.5}Q${x - r * 0.4} ${y - r * 1.3} ${x} ${y - r * 1.6}M${x + r * 0.45} ${y - r * 0.5}Q${x + r * 0.4} ${y - r * 1.3} ${x} ${y - r * 1.6}`;
	return [
		rect([x - r * 0.95, y - r * 0.55, r * 1.9, r * 0.55], ink.limestone),
		rect([x - r * 0.95, y - r * 0.55, r * 0.8, r * 0.55], ink.dust),
		shape(grid([x - r * 0.9, y - r * 0.5, r * 1.8, r * 0.45], [5, 1], [0.35, 0.8]), ink.plum, 0.7),
		clipped(
			bowl,
			rect([x - r, y - r * 2, r * 2, r * 2], shade) +
				shape(`M${x - r * 0.2} ${y}Q${x - r * 0.2} ${y - r * 1.2} ${x} ${y - r * 1.7}H${x + r}V${y}z`, lit) +
				shape(bowl, print('tiles')),
		),
		line(ribs, ink.limestone, r * 0.04),
		rect([x - r * 0.14, y - r * 1.95, r * 0.28, r * 0.4], ink.limestone),
		shape(`M${x - r * 0.2} ${y - r * 1.92}L${x} ${y - r * 2.25}L${x + r * 0.2} ${y - r * 1.92}z`, shade),
		line(
			`M${x} ${y - r * 2.2}v${-r * 0.34}M${x - r * 0.1} ${y - r * 2.42}h${r * 0.2}`,
			ink.navy,
			Math.max(2, r * 0.045),
		),
	].join('');
}

/** A square bell tower: x is the left side, base the foot. */
export function bellTower([x, base, width, height]: Box, stone: Stone): Svg {
	const top = base - height;
	const floor = height / 4;
	const openings = row(3, (i) =>
		archPath([x + width * 0.42, top + floor * (i + 0.85), width * 0.3, floor * 0.6]),
	);
	const belts = row(4, (i) => boxPath([x - width * 0.06, top + floor * i, width * 1.12, floor * 0.09]));
	return [
		rect([x, top, width, height], stone.lit),
		rect([x, top, width * 0.3, height], stone.shade),
		rect([x, top, width, height], print('stone')),
		shape(openings, ink.plum),
		shape(belts, stone.mid),
		shape(`M${x - width * 0.06} ${top}h${width * 1.12}L${x + width * 0.5} ${top - width * 0.55}z`, stone.mid),
		shape(`M${x - width * 0.06} ${top}L${x + width * 0.5} ${top - width * 0.55}V${top}z`, stone.shade),
	].join('');
}
