import { ink, type Mood } from './palette.ts';
import { print } from './prints.ts';
import { clouds, gulls, sky } from './sky.ts';
import { line, printed, rect, row, shape, type Point, type Svg } from './svg.ts';

/** Sky over a square, with clouds and gulls that differ with the place of the sun. */
export function square(mood: Mood, [x, y]: Point): readonly Svg[] {
	const shift = (x * 7 + y * 3) % 170;
	return [
		sky(mood, [x, y]),
		clouds(mood.cloud, [
			[30 + shift, 130 + shift * 0.4, 300 + shift * 0.6],
			[1210 - shift, 90 + ((shift * 5) % 90), 300 + ((shift * 3) % 120)],
		]),
		gulls([350 + shift, 300 - shift * 0.5], 3 + (shift % 4), ink.cream),
	];
}

/** Paved ground from y to the bottom edge. */
export function paving(y: number, colour: string = ink.sand): Svg {
	return printed(`M-10 1010V${y}H1610V1010z`, colour, print('paving'));
}

/** A pavement, the road and a crossing over it. */
export function road(): Svg {
	const stripes = row(
		9,
		(i) =>
			`M${80 + i * 170} 850H${190 + i * 170}L${150 + i * 170 + (i - 4) * 26} 985H${30 + i * 170 + (i - 4) * 26}z`,
	);
	return (
		rect([0, 676, 1600, 40], ink.limestone) +
		rect([0, 676, 1600, 40], print('paving')) +
		rect([0, 714, 1600, 296], '#5a6b74') +
		shape(stripes, ink.cream, 0.92)
	);
}

/** A bench seen from the front, its left end at the point. */
export function bench([x, y]: Point): Svg {
	return [
		rect([x, y - 64, 190, 16], ink.brick),
		rect([x, y - 42, 190, 14], ink.terracotta),
		rect([x - 8, y - 22, 206, 12], ink.terracotta),
		line(`M${x + 14} ${y - 70}V${y}M${x + 176} ${y - 70}V${y}`, ink.navy, 8),
	].join('');
}
