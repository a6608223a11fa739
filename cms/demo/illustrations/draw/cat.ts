import { ink } from './palette.ts';
import { at, disc, line, shape, type Point, type Svg } from './svg.ts';

/** A black cat that sits with its tail up, about 110 units tall. */
export function cat([x, y]: Point): Svg {
	return at(
		[x, y],
		shape('M-26 0Q-34 -60 0 -66 30 -60 26 0z', ink.night) +
			disc([4, -78, 20], ink.night) +
			shape('M-12 -86l2 -24 14 12zM8 -96l14 -14 2 26z', ink.night) +
			line('M-24 -6Q-60 -10 -50 -44', ink.night, 8),
	);
}
