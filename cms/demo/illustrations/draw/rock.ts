import { framedArch } from './arches.ts';
import { ink } from './palette.ts';
import { between, chance } from './random.ts';
import type { Stone } from './stone.ts';
import { archPath, disc, oval, row, shape, type Box, type Point, type Svg } from './svg.ts';

/** Path data of a rocky edge from a point to another: broken lines whose teeth are so deep. */
export function crag([x, y]: Point, [toX, toY]: Point, [teeth, seed]: Point): string {
	const range = between(chance(seed));
	const count = 14;
	return row(count, (i) => {
		const t = (i + 1) / count;
		const push = i === count - 1 ? 0 : range(-teeth, teeth);
		return `L${x + (toX - x) * t + push} ${y + (toY - y) * t + range(-teeth, teeth) * 0.3}`;
	});
}

/** Mouths of caves in a wall of rock: each a place and a size. */
export function caves(places: readonly (readonly [number, number, number])[], dark: string = ink.plum): Svg {
	return places
		.map(
			([x, y, s]) =>
				shape(archPath([x - s * 0.5, y, s, s * 1.25]), dark) +
				shape(archPath([x - s * 0.5, y, s * 0.4, s * 1.1]), ink.night, 0.4),
		)
		.join('');
}

/** A saint of a fresco from the waist up, with a halo; x is the axis, y the foot, of that height. */
export function saint([x, y]: Point, tall: number, [robe, halo]: readonly [string, string]): Svg {
	const u = tall / 100;
	return [
		disc([x, y - 76 * u, 21 * u], halo),
		disc([x, y - 74 * u, 12 * u], '#b9805e'),
		shape(
			`M${x - 12 * u} ${y - 76 * u}q0 -${15 * u} ${12 * u} -${15 * u}t${12 * u} ${15 * u}l-${3 * u} ${10 * u}q0 -${14 * u} -${9 * u} -${14 * u}t-${9 * u} ${14 * u}z`,
			ink.umber,
		),
		shape(
			`M${x - 26 * u} ${y}Q${x - 24 * u} ${y - 54 * u} ${x} ${y - 60 * u} ${x + 24 * u} ${y - 54 * u} ${x + 26 * u} ${y}z`,
			robe,
		),
		shape(
			`M${x - 26 * u} ${y}Q${x - 24 * u} ${y - 54 * u} ${x} ${y - 60 * u} ${x - 9 * u} ${y - 30 * u} ${x - 8 * u} ${y}z`,
			ink.plum,
			0.3,
		),
		shape(`M${x + 2 * u} ${y - 34 * u}h${16 * u}v${20 * u}h${-16 * u}z`, ink.cream, 0.75),
		oval([x + 2 * u, y - 22 * u, 4 * u, 4 * u], '#b9805e'),
	].join('');
}

/** White houses of a town on a slope: cubes with an arch or windows, on a line of feet that rises or falls. */
export function whiteTown([x, y, width, rise]: Box, [seed, size]: Point, stone: Stone): Svg {
	const range = between(chance(seed));
	const count = Math.ceil(width / (size * 0.8));
	return row(count, (i) => {
		const [left, w, h] = [x + i * size * 0.8, size * range(0.85, 1.25), size * range(0.9, 1.7)];
		const foot = y - (rise * i) / count;
		return [
			shape(`M${left} ${foot + size}V${foot - h}h${w}V${foot + size}z`, stone.lit),
			shape(`M${left} ${foot + size}V${foot - h}h${w * 0.28}V${foot + size}z`, stone.shade),
			i % 3 === 0
				? framedArch([left + w * 0.64, foot, w * 0.26, size * 0.5], stone, ink.deep)
				: shape(
						`M${left + w * 0.42} ${foot - h * 0.7}h${w * 0.14}v${size * 0.26}h${-w * 0.14}zM${left + w * 0.72} ${foot - h * 0.7}h${w * 0.14}v${size * 0.26}h${-w * 0.14}z`,
						ink.teal,
					),
		].join('');
	});
}
