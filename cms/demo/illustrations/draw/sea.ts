import type { Mood } from './palette.ts';
import { between, chance } from './random.ts';
import { line, row, shape, type Point, type Svg } from './svg.ts';

const depths = [0, 0.07, 0.2, 0.42, 0.7] as const;

/** Path data of a waved edge from left to right at height y; amplitude and length are of one wave. */
export function waveEdge(y: number, [amplitude, length]: Point): string {
	return `M-40 ${y}q${length / 4} ${-amplitude} ${length / 2} 0${`t${length / 2} 0`.repeat(Math.ceil(3400 / length))}`;
}

/** Water from the horizon to the bottom edge, in bands that darken towards the viewer. */
export function sea(mood: Mood, horizon: number): Svg {
	const bands = mood.sea.map((colour, index) => {
		const y = horizon + (1000 - horizon) * (depths[index] ?? 1);
		const edge = index === 0 ? `M-40 ${y}H1640` : waveEdge(y, [index * 5, 110 + index * 90]);
		return shape(`${edge}V1010H-40z`, colour);
	});
	return bands.join('') + ripples(mood, horizon);
}

/** Short light and dark strokes, small and dense at the horizon, long and sparse near. */
function ripples(mood: Mood, horizon: number): Svg {
	const range = between(chance(Math.round(horizon)));
	const one = (light: number) => {
		const near = range(0.03, 1) ** 1.5;
		const length = 14 + near * 90;
		return `M${range(-20, 1600)} ${horizon + 8 + near * (985 - horizon) + light}q${length / 2} ${-3 - near * 12} ${length} 0`;
	};
	const dark = mood.sea[4] ?? mood.glint;
	return (
		strokes(
			row(26, () => one(0)),
			dark,
			0.35,
		) +
		strokes(
			row(34, () => one(2)),
			mood.glint,
			0.5,
		)
	);
}

function strokes(d: string, colour: string, opacity: number): Svg {
	return `<g opacity="${opacity}">${line(d, colour, 3.4)}</g>`;
}

/** The road of light that the sun lays on the water below it. */
export function glitter(mood: Mood, [x, horizon]: Point, bottom = 1000): Svg {
	const range = between(chance(Math.round(x)));
	const lens = row(22, (index) => {
		const t = (index / 22) ** 1.5;
		const half = (26 + t * 130) * range(0.45, 1);
		const tall = 5 + t * 16;
		const cx = x + range(-30, 30) * (0.5 + t * 1.6);
		return `M${cx - half} ${horizon + 6 + t * (bottom - horizon)}q${half} ${-tall} ${half * 2} 0q${-half} ${tall} ${-half * 2} 0z`;
	});
	return shape(lens, mood.glint, 0.8);
}

/** The reflection of an object in the water: broken bars that get shorter and sparser downwards. */
export function reflection([x, y]: Point, [width, depth]: Point, colour: string): Svg {
	const range = between(chance(Math.round(x + width)));
	const count = Math.max(4, Math.round(depth / 17));
	const parts = Math.ceil(width / 330);
	const bars = row(count * parts, (index) => {
		const t = Math.floor(index / parts) / count;
		const reach = width * (1 - t * 0.5);
		const half = (reach / parts / 2) * range(0.5, 1.05);
		const cx =
			x - reach / 2 + ((index % parts) + 0.5) * (reach / parts) + range(-0.12, 0.12) * (reach / parts);
		const thick = Math.min(9, 4 + half / 30) * (1 - t * 0.4);
		return `M${cx - half} ${y + t * depth}q${half} ${-thick} ${half * 2} 0q${-half} ${thick} ${-half * 2} 0z`;
	});
	return shape(bars, colour, 0.5);
}

/** Foam where water meets stone or sand. */
export function foam([x, y]: Point, width: number): Svg {
	const waves = Math.ceil(width / 44);
	return line(`M${x} ${y}q11 -8 22 0${'t22 0'.repeat(waves * 2 - 1)}`, '#e4f3ea', 5);
}
