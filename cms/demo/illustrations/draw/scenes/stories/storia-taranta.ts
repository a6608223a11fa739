import { tambourine } from '../../instruments.ts';
import { ink, sunset } from '../../palette.ts';
import { sky } from '../../sky.ts';
import { at, disc, line, oval, row, shape, type Point, type Svg } from '../../svg.ts';

/** The spider in the stubble, a tambourine and a dancer's skirt. */
export function taranta(): readonly Svg[] {
	const stubble = row(
		44,
		(i) => `M${-10 + i * 38} ${800 + (i % 4) * 60}l${(i % 3) * 5 - 6} ${-56 - (i % 5) * 10}`,
	);
	return [
		sky(sunset, [1060, 380], 160),
		shape('M-10 600Q400 540 900 580T1610 560V1010H-10z', ink.ochre),
		row(6, (i) =>
			at(
				[90 + i * 270, 590 + (i % 2) * 14],
				shape('M-60 20Q-66 -60 0 -64T60 20z', ink.gold) +
					shape('M-60 20Q-66 -60 0 -64 -30 -20 -24 20z', ink.dust),
				0.9,
			),
		),
		shape('M-10 720Q500 670 1610 720V1010H-10z', ink.gold),
		line(stubble, ink.dust, 6),
		at([980, 880], dancer(), 5.6),
		at([470, 470], tambourine(), 2.2),
		line('M-30 800Q240 740 390 570', ink.skin, 50),
		line('M-40 804Q100 780 190 720', ink.cream, 84),
		spider([300, 870]),
	];
}

function dancer(): Svg {
	return [
		line('M-6 -24L-18 -2M10 -24L22 -4', ink.skin, 5),
		shape('M-10 -52H10Q50 -40 70 -8 40 -10 30 2 4 -10 -18 -2 -40 -12 -66 -22 -30 -40 -10 -52z', '#c9473a'),
		shape('M-10 -52H0Q-16 -30 -18 -2 -40 -12 -66 -22 -30 -40 -10 -52z', '#8f2f33'),
		line('M10 -44Q36 -30 50 -8M4 -44Q10 -26 6 -6', '#8f2f33', 1.6),
		shape('M-11 -80Q0 -86 11 -80L10 -50H-10z', ink.cream),
		shape('M-11 -80Q-6 -83 -2 -83L-4 -50H-10z', ink.sand),
		line('M-10 -78Q-28 -74 -36 -92M10 -78Q28 -70 44 -80', ink.skin, 5.5),
		shape('M-40 -96Q-60 -80 -74 -88-66 -70 -36 -90z', ink.coral),
		disc([2, -94, 8], ink.skin),
		shape(
			'M-6 -92Q-8 -104 4 -104 12 -103 10 -95 4 -99 -1 -96L-18 -74Q-30 -72 -34 -80-16 -84 -6 -92z',
			ink.night,
		),
	].join('');
}

function spider([x, y]: Point): Svg {
	const legs = row(
		4,
		(i) =>
			`M-10 0Q${-60 - i * 10} ${-70 + i * 26} ${-110 + i * 8} ${-6 + i * 34}M10 0Q${60 + i * 10} ${-70 + i * 26} ${110 - i * 8} ${-6 + i * 34}`,
	);
	return at(
		[x, y],
		oval([0, 60, 120, 18], ink.umber, 0.4) +
			line(legs, ink.night, 11) +
			oval([0, 30, 44, 54], ink.night) +
			oval([12, 20, 20, 28], '#3a2a44') +
			disc([0, -26, 30], ink.night) +
			disc([-10, -40, 5], ink.coral) +
			disc([10, -40, 5], ink.coral) +
			shape('M-18 24L0 6 18 24 0 42z', ink.brick),
		0.9,
	);
}
