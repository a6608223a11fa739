import { ink } from './palette.ts';
import { disc, line, oval, pill, shape, type Svg } from './svg.ts';

/** A violin upright, 100 units tall, its foot at the origin; larger it is a viola, a cello or a double bass. */
export function violin([wood, shade]: readonly [string, string] = ['#b5652f', '#7d3f26']): Svg {
	const body =
		'M0 -62Q18 -62 18 -48 18 -42 12 -36 20 -28 22 -16 22 0 0 0T-22 -16Q-20 -28 -12 -36 -18 -42 -18 -48 -18 -62 0 -62z';
	return [
		line('M0 -60V-94', ink.umber, 5),
		shape('M-4 -94H4L6 -100H-6z', ink.umber),
		shape(body, wood),
		shape(
			'M0 -62Q-18 -62 -18 -48 -18 -42 -12 -36 -20 -28 -22 -16 -22 0 0 0 -8 -20 -6 -36 -8 -50 0 -62z',
			shade,
		),
		shape('M-4 -70H4L5 -24H-5z', ink.night),
		line('M-10 -30q-4 8 0 14M10 -30q4 8 0 14', ink.night, 2),
		line('M0 -92V-8', ink.sand, 1),
		shape('M-4 -12H4L3 -3H-3z', ink.night),
	].join('');
}

/** A saxophone, 100 units tall, its bell at the lower right. */
export function saxophone(): Svg {
	return [
		line('M-14 -96Q-2 -100 -2 -88L-8 -22Q-8 -2 10 -2 26 -2 26 -22', ink.ochre, 12),
		shape('M14 -20Q24 -40 22 -60L44 -64Q46 -36 36 -14z', ink.gold),
		shape('M22 -60L44 -64Q44 -56 33 -55 24 -55 22 -60z', ink.umber),
		line('M-4 -84L-9 -26', ink.cream, 3),
		...[-74, -60, -46, -32].map((y) => disc([-6, y, 4.5], ink.cream)),
		line('M-26 -94L-14 -97', ink.night, 6),
	].join('');
}

/** A trumpet held level, its bell at the right, 100 units long from the origin. */
export function trumpet(): Svg {
	return [
		line('M0 0H70M22 0V14H58V0', ink.ochre, 6),
		shape('M66 -4Q84 -6 100 -20V20Q84 6 66 4z', ink.gold),
		shape('M66 0Q84 2 100 20 84 6 66 4z', ink.ochre),
		...[30, 40, 50].map((x) => pill([x - 3, -14, 6, 18], ink.cream, 3)),
		shape('M-6 -5H2V5H-6z', ink.umber),
	].join('');
}

/** A bass drum seen from the side of its skin, radius 50, centre at the origin. */
export function drum(band: string): Svg {
	return [
		disc([-10, 0, 50], band),
		disc([0, 0, 50], ink.cream),
		`<circle r="50" fill="none" stroke="${ink.brick}" stroke-width="8"/>`,
		disc([0, 0, 20], ink.sand),
		line('M-34 -36L-46 -32M-34 36L-46 32M-48 0H-58', ink.gold, 4),
	].join('');
}

/** A tambourine with its jingles and ribbons, radius 50, centre at the origin. */
export function tambourine(): Svg {
	return [
		shape('M-30 40Q-50 80 -34 110L-24 104Q-36 78 -14 46z', ink.coral),
		shape('M-8 48Q-12 84 6 112L14 104Q4 80 8 48z', ink.gold),
		disc([0, 0, 50], ink.cream),
		shape('M0 -50A50 50 0 0 0 0 50Q-28 0 0 -50z', ink.sand),
		`<circle r="50" fill="none" stroke="${ink.brick}" stroke-width="10"/>`,
		...[0, 60, 120, 180, 240, 300].map(
			(a) => `<g transform="rotate(${a})">${oval([50, 0, 5, 9], ink.gold)}</g>`,
		),
	].join('');
}
