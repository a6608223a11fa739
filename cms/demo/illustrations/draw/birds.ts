import { ink } from './palette.ts';
import { disc, line, shape, type Svg } from './svg.ts';

/** A flamingo standing, 100 units tall, feet at the origin, looking to the right. */
export function flamingo(feeding = false): Svg {
	const neck = feeding ? 'M16 -52Q34 -62 36 -38Q36 -14 30 -6' : 'M16 -52Q36 -56 26 -76Q18 -94 32 -96';
	const head = feeding
		? shape('M26 -8Q30 -14 34 -8L28 6Q22 8 21 2z', ink.night) + disc([30, -9, 4.5], '#f29b9b')
		: shape('M34 -100Q44 -98 47 -86Q42 -84 40 -90z', ink.night) + disc([33, -96, 5], '#f29b9b');
	return [
		line('M-2 -40L-3 -20 -1 0M6 -40L7 -18 4 0', '#d96c6c', 2),
		shape('M-30 -42Q-14 -64 12 -58Q26 -52 16 -42Q0 -32 -30 -42z', '#f29b9b'),
		shape('M-34 -40Q-14 -56 6 -50Q-8 -38 -34 -40z', '#e37676'),
		shape('M-34 -40L-40 -34Q-28 -36 -22 -40z', ink.night),
		line(neck, '#f29b9b', 5.5),
		head,
	].join('');
}

/** A heron standing, 100 units tall, feet at the origin. */
export function heron(): Svg {
	return [
		line('M-2 -38V0M6 -38L8 0', ink.umber, 1.8),
		shape('M-34 -28Q-16 -58 12 -54Q24 -46 12 -38Q-8 -30 -34 -28z', '#a9bfc4'),
		shape('M-34 -28Q-16 -44 6 -44Q-8 -32 -34 -28z', ink.deep),
		line('M12 -48Q28 -54 20 -72Q14 -86 24 -92', ink.foam, 5),
		shape('M20 -97Q28 -99 34 -94L56 -88 32 -89Q24 -88 20 -92z', ink.ochre),
		disc([25, -93, 4.6], ink.foam),
		line('M24 -97Q12 -98 6 -90', ink.navy, 2),
	].join('');
}
