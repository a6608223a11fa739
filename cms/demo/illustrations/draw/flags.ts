import { ink } from './palette.ts';
import { disc, line, shape, type Point, type Svg } from './svg.ts';

/** A flag that blows to the left from the top of its pole; the stripes go from the pole. */
export function flag([x, base]: Point, tall: number, stripes: readonly string[]): Svg {
	const w = (tall * 0.5) / stripes.length;
	const cloth = stripes.map((colour, i) =>
		shape(
			`M${x - i * w} ${base - tall}q${-w / 2} ${tall * 0.05} ${-w} 0v${tall * 0.3}q${w / 2} ${tall * 0.05} ${w} 0z`,
			colour,
		),
	);
	return (
		cloth.join('') +
		line(`M${x} ${base}V${base - tall - 6}`, ink.navy, Math.max(3, tall / 28)) +
		disc([x, base - tall - 8, tall / 28], ink.gold)
	);
}

export const italianFlag = ['#3d7a4b', '#fcf3df', '#c9473a'] as const;
export const cityFlag = ['#0f2f4a', '#1b6b7d'] as const;
