import type { Mood } from './palette.ts';
import { between, chance } from './random.ts';
import { disc, line, pill, rect, row, shape, type Point, type Svg } from './svg.ts';

const rings = [1150, 820, 560, 350] as const;

/** A sky of rings of light around the sun. */
export function sky(mood: Mood, [x, y]: Point, sunRadius = 95): Svg {
	const halo = rings.map((radius, index) => disc([x, y, radius], mood.sky[index + 1] ?? mood.sun));
	return [rect([0, 0, 1600, 1000], mood.sky[0] ?? mood.sun), ...halo, disc([x, y, sunRadius], mood.sun)].join(
		'',
	);
}

/** Long flat clouds, each of three strips; the places are the left end and the length. */
export function clouds(
	colour: string,
	places: readonly (readonly [x: number, y: number, length: number])[],
): Svg {
	return places
		.map(([x, y, length]) => {
			const thick = length * 0.055;
			return [
				pill([x, y, length, thick], colour),
				pill([x + length * 0.18, y - thick * 0.95, length * 0.5, thick * 1.1], colour),
				pill([x + length * 0.36, y + thick * 0.8, length * 0.52, thick * 0.8], colour),
			].join('');
		})
		.join('');
}

/** Gulls with open wings, scattered along a line around a point. */
export function gulls([x, y]: Point, count: number, colour: string): Svg {
	const range = between(chance(count + x));
	return row(count, (i) => {
		const s = range(11, 24);
		const gx = x + (i - (count - 1) / 2) * 74 + range(-14, 14);
		const gy = y + range(-62, 62);
		const wings = `M${gx - s * 2} ${gy - s * 0.5}q${s} ${-s * 0.9} ${s * 2} ${s * 0.5}q${s} ${-s * 1.4} ${s * 2} ${-s * 0.5}`;
		return line(wings, colour, s / 4.5);
	});
}

/** Points of light in the upper half of the sky. */
export function stars(count: number, seed: number): Svg {
	const range = between(chance(seed));
	const dots = row(count, () => `M${range(0, 1600)} ${range(0, 480)}h3v3h-3z`);
	return shape(dots, '#fcf3df', 0.75);
}

/** A low coast along the horizon, higher at the right. */
export function coast([horizon, rise]: Point, colour: string, seed: number): Svg {
	const range = between(chance(seed));
	const steps = row(
		16,
		(index) => `L${(index + 1) * 100} ${horizon - rise * (index / 15) * range(0.55, 1) - 4}`,
	);
	return shape(`M0 ${horizon + 2}${steps}V${horizon + 2}z`, colour);
}
