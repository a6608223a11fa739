import { line, oval, shape, type Svg } from './svg.ts';

/** A capasone: a tall jar for wine with small handles at the shoulder, 100 units tall, foot at the origin. */
export function jar([lit, shade]: readonly [string, string] = ['#d98a5a', '#9d5a44']): Svg {
	const body = 'M-16 0H16Q38 -30 34 -58 30 -82 13 -88V-98H-13V-88Q-30 -82 -34 -58 -38 -30 -16 0z';
	return [
		shape(body, lit),
		shape('M-16 0H-6Q-22 -30 -18 -58 -14 -82 -6 -88V-98H-13V-88Q-30 -82 -34 -58 -38 -30 -16 0z', shade),
		oval([0, -98, 15, 3.4], shade),
		line('M-31 -66Q-40 -74 -27 -82M31 -66Q40 -74 27 -82', shade, 4),
		line('M-33 -46Q0 -38 34 -46', '#f3dcae', 3),
	].join('');
}

/** A pumo: the glazed bud of good luck, 100 units tall. */
export function pumo([lit, shade]: readonly [string, string]): Svg {
	return [
		shape('M-22 0H22L16 -14H-16z', shade),
		shape('M0 -98Q40 -74 32 -42 26 -16 0 -12 -26 -16 -32 -42 -40 -74 0 -98z', lit),
		shape('M0 -98Q-16 -60 -8 -13 -28 -18 -32 -42 -40 -74 0 -98z', shade),
		shape(
			'M-34 -34Q-46 -60 -26 -66 -30 -40 -6 -14 -28 -16 -34 -34zM34 -34Q46 -60 26 -66 30 -40 6 -14 28 -16 34 -34z',
			shade,
		),
	].join('');
}
