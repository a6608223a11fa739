import { framedArch } from '../../arches.ts';
import { planted, reeds, tree } from '../../green.ts';
import { ink, morning } from '../../palette.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { limestone, tufa, wall } from '../../stone.ts';
import { archPath, at, disc, line, oval, rect, shape, type Svg } from '../../svg.ts';

/** The Galeso: a short clear river among reeds and eucalyptus, an egret, the little abbey church. */
export function fiumeGaleso(): readonly Svg[] {
	return [
		sky(morning, [1130, 300], 90),
		clouds(morning.cloud, [[120, 150, 360]]),
		coast([540, 50], morning.far, 27),
		rect([-10, 536, 1620, 60], morning.sea[2] ?? ink.turquoise),
		shape('M-10 600Q400 560 800 580T1610 570V1010H-10z', ink.olive),
		shape('M-10 640Q300 600 620 620L500 1010H-10z', ink.leaf),
		at([400, 610], abbey()),
		shape(
			'M760 592Q860 588 900 592 1040 640 900 720 700 830 640 1010H1330Q1240 840 1080 730 1000 660 930 592z',
			ink.turquoise,
		),
		shape(
			'M780 592Q860 590 890 592 1000 640 880 720 700 830 640 1010H900Q860 860 980 740 1020 660 890 592z',
			ink.teal,
			0.6,
		),
		line('M850 680q40 -12 80 0M760 800q70 -18 140 0M980 860q60 -16 120 0M740 930q90 -20 180 0', ink.foam, 4),
		planted([1300, 690], 560, eucalyptus()),
		planted([1470, 720], 640, eucalyptus()),
		planted([120, 660], 470, eucalyptus()),
		planted([260, 640], 200, tree()),
		reeds([640, 800], 22, ink.pine),
		reeds([1240, 860], 22, ink.pine),
		reeds([560, 960], 20, ink.night),
		reeds([1400, 1000], 22, ink.night),
		at([880, 860], egret(), 3),
	];
}

function abbey(): Svg {
	return [
		wall([-130, -150, 300, 160], tufa),
		shape('M-150 -150L20 -230 190 -150z', ink.terracotta),
		shape('M-150 -150L20 -230V-150z', ink.brick),
		framedArch([20, 10, 56, 90], limestone),
		disc([20, -180, 15], ink.plum),
		wall([130, -210, 60, 60], tufa),
		shape(archPath([147, -160, 26, 40]), ink.plum),
		shape('M122 -210L160 -240 198 -210z', ink.terracotta),
	].join('');
}

/** A eucalyptus: a pale leaning trunk and hanging crowns, 100 units tall. */
function eucalyptus(): Svg {
	const crowns: readonly (readonly [number, number, number, number])[] = [
		[-14, -66, 16, 20],
		[12, -74, 18, 24],
		[0, -88, 15, 13],
		[-22, -50, 10, 14],
		[22, -54, 11, 16],
	];
	return (
		shape('M-4 0Q0 -30 -2 -56L-14 -72-11 -74 1 -60 4 -78H7L5 -56 15 -66 17 -64 5 -46Q4 -20 5 0z', '#c9b9a0') +
		shape('M-4 0Q0 -30 -2 -56L1 -56Q2 -28 0 0z', '#8f7d74') +
		crowns.map((c) => oval(c, '#4f7466')).join('') +
		crowns.map(([x, y, rx, ry]) => oval([x + 4, y - 3, rx * 0.55, ry * 0.6], '#7fa083')).join('')
	);
}

function egret(): Svg {
	return [
		line('M-2 -30L-4 0M8 -30L9 0', ink.night, 2.4),
		shape('M-36 -22Q-16 -52 14 -50 28 -44 14 -32-8 -22 -36 -22z', ink.foam),
		shape('M-36 -22Q-16 -40 6 -38-8 -26 -36 -22z', '#b9d3cf'),
		line('M14 -44Q32 -52 24 -72 18 -86 28 -92', ink.foam, 6),
		disc([30, -94, 5.5], ink.foam),
		shape('M33 -97L58 -92 33 -91z', ink.ochre),
	].join('');
}
