import { oliveTree, planted, reeds } from '../../green.ts';
import { ink, morning } from '../../palette.ts';
import { clouds, sky } from '../../sky.ts';
import { at, disc, line, oval, shape, type Point, type Svg } from '../../svg.ts';

/** A Roman poet by the little river, with sheep. */
export function orazioGaleso(): readonly Svg[] {
	return [
		sky(morning, [1120, 260], 90),
		clouds(morning.cloud, [[120, 130, 360]]),
		shape('M-10 520Q400 420 900 470T1610 450V1010H-10z', '#9fae6a'),
		shape('M-10 600Q500 520 1000 580T1610 560V1010H-10z', ink.olive),
		shape(
			'M760 560Q900 570 880 640 800 740 1000 800 1240 860 1300 1010H720Q640 860 640 760 680 640 760 560z',
			ink.turquoise,
		),
		shape(
			'M760 560Q820 566 830 600 720 700 800 800 920 860 960 1010H720Q640 860 640 760 680 640 760 560z',
			ink.teal,
			0.6,
		),
		line('M760 660q30 -10 60 0M720 760q50 -14 100 0M900 860q60 -16 120 0M840 940q80 -20 160 0', ink.foam, 4),
		planted([180, 800], 560, oliveTree()),
		planted([1430, 740], 420, oliveTree(8)),
		...[
			[1080, 660, 0.8],
			[1220, 640, 0.75],
			[1150, 740, 1],
			[1330, 720, 0.95],
			[980, 620, 0.6],
		].map(([x = 0, y = 0, s = 1], i) => at([x, y], sheep(), [i % 2 ? -s : s, s])),
		shape('M280 900Q300 820 420 820T580 900z', '#b9a88a'),
		shape('M280 900Q300 820 420 820 360 840 350 900z', '#8a7a66'),
		poet([420, 830]),
		reeds([700, 900], 20, ink.pine),
		reeds([1120, 1000], 20, ink.pine),
		reeds([620, 1010], 18, ink.night),
	];
}

function sheep(): Svg {
	return [
		line('M-30 -20V24M-14 -20V26M16 -20V26M30 -20V24', ink.umber, 8),
		...[
			[-34, -36, 26],
			[-8, -50, 30],
			[22, -44, 28],
			[0, -24, 32],
			[32, -28, 22],
		].map(([x = 0, y = 0, r = 0]) => disc([x, y, r], ink.foam)),
		shape('M40 -54Q70 -60 78 -34 74 -22 58 -24 42 -28 40 -54z', ink.umber),
		oval([44, -54, 12, 6], ink.umber),
	].join('');
}

function poet([x, y]: Point): Svg {
	return at(
		[x, y],
		shape('M-70 20Q-86 -140 -20 -190 40 -200 60 -130L120 -40Q140 30 150 80H90L70 10z', ink.cream) +
			shape('M-70 20Q-86 -140 -20 -190 -40 -80 -10 20z', ink.sand) +
			line('M-20 -170Q60 -110 60 -20', '#b23c5a', 14) +
			line('M30 -150Q70 -110 100 -100', ink.skin, 20) +
			shape('M80 -130L170 -150V-80L86 -60z', '#f6e7c4') +
			line('M96 -114L156 -128M98 -98L156 -111', ink.brick, 4) +
			disc([10, -226, 38], ink.skin) +
			shape('M-30 -226Q-32 -272 14 -272 52 -268 50 -236 20 -250 -6 -240L-14 -206z', ink.umber) +
			line('M-26 -250Q10 -276 46 -250', ink.leaf, 10),
	);
}
