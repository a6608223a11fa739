import { ink } from './palette.ts';
import { boxPath, clipped, disc, rect, shape, type Svg } from './svg.ts';

/** A framed picture of the sea on a wall. */
export function frame([x, y, w, h]: readonly [number, number, number, number], colour: string): Svg {
	return [
		rect([x - 8, y + 12, w + 24, h + 24], ink.plum, 0.3),
		rect([x - 18, y - 18, w + 36, h + 36], ink.umber),
		clipped(
			boxPath([x, y, w, h]),
			rect([x, y, w, h], ink.cream) +
				disc([x + w * 0.6, y + h * 0.42, w * 0.24], colour) +
				shape(`M${x} ${y + h * 0.62}q${w / 4} -40 ${w / 2} 0t${w / 2} 0V${y + h}H${x}z`, ink.teal) +
				shape(`M${x} ${y + h * 0.8}q${w / 4} -30 ${w / 2} 0t${w / 2} 0V${y + h}H${x}z`, ink.navy),
		),
	].join('');
}

/** A closed mussel, about 100 units long. */
export function mussel(): Svg {
	return (
		shape('M-50 6Q-30 -30 20 -28Q56 -24 50 2Q40 26 0 22Q-36 20 -50 6z', ink.night) +
		shape('M-50 6Q-30 -30 20 -28Q50 -24 50 -4Q10 -20 -50 6z', '#33507a')
	);
}
