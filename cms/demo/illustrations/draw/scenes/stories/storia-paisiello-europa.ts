import { ink } from '../../palette.ts';
import { room } from '../../rooms.ts';
import { at, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Paisiello and Europe: a harpsichord, a composer with his wig, a map with the road of a stage coach. */
export function paisielloEuropa(): readonly Svg[] {
	return [
		room(['#3f7a82', '#2f5f6c'], [780, '#a4713f'], 'planks'),
		rect([620, 110, 760, 430], ink.umber),
		rect([644, 134, 712, 382], '#bfe0d4'),
		shape(
			'M700 380Q720 300 800 320 820 240 900 250 960 180 1080 200 1200 160 1330 190V300Q1260 330 1200 320 1180 370 1120 360 1100 330 1060 350 1080 400 1130 440 1120 466 1090 450 1040 400 1010 350 980 370 940 360 900 400 860 380 820 440 740 440 690 440 700 380z',
			ink.sand,
		),
		shape(
			'M700 380Q720 300 800 320 820 240 900 250 860 320 880 390 820 440 740 440 690 440 700 380z',
			ink.ochre,
			0.6,
		),
		`<g stroke-dasharray="16 14">${line('M1112 448Q1040 360 1010 330T860 300Q960 240 1080 250T1300 216', ink.brick, 6)}</g>`,
		...[
			[1112, 448],
			[860, 300],
			[1300, 216],
			[1020, 336],
		].map(([x = 0, y = 0]) => disc([x, y, 13], ink.brick) + disc([x, y, 6], ink.cream)),
		at([1190, 300], coach(), 0.62),
		shape('M600 650L1420 650 1480 700H600z', '#8f3f3a'),
		shape('M600 700H1480L1430 760H600z', '#74303a'),
		shape('M900 650Q1000 470 1440 420L1480 440Q1200 520 1120 650z', '#a5473a'),
		shape('M920 640Q1020 490 1430 436 1180 520 1090 640z', ink.gold),
		rect([600, 690, 330, 26], ink.cream),
		line(
			row(16, (i) => `M${612 + i * 20} 692v22`),
			ink.umber,
			3,
		),
		line(
			row(10, (i) => `M${622 + i * 32} 692v12`),
			ink.night,
			9,
		),
		shape('M660 760h40l-12 180h-20zM1380 760h40l-12 180h-20z', '#5b2a36'),
		shape('M690 650L850 640V540L690 556z', ink.cream),
		line('M706 580l126 -12M706 600l126 -12M706 620l126 -10', ink.navy, 3),
		disc([740, 592, 7], ink.navy),
		disc([790, 606, 7], ink.navy),
		composer([430, 940]),
	];
}

function coach(): Svg {
	return (
		shape('M-60 -20Q-64 -70 0 -72T60 -20z', ink.teal) +
		rect([-40, -60, 30, 26], ink.cream) +
		rect([8, -60, 30, 26], ink.cream) +
		`<g fill="none" stroke="${ink.umber}" stroke-width="7"><circle cx="-36" cy="-10" r="20"/><circle cx="36" cy="-10" r="20"/></g>` +
		line('M60 -30L110 -36', ink.umber, 5) +
		shape('M104 -50Q140 -66 170 -56L184 -80 196 -70 186 -40V-4h-8v-30h-56v30h-8z', ink.umber)
	);
}

function composer([x, y]: Point): Svg {
	return at(
		[x, y],
		rect([-110, -160, 210, 26], '#5b2a36') +
			line('M-90 -134V10M80 -134V10', '#5b2a36', 16) +
			line('M-20 -170H120L130 -20', ink.cream, 52) +
			shape('M104 -20h60l20 30h-80z', ink.night) +
			shape('M-90 -150Q-106 -370 -10 -390 80 -380 70 -150z', '#8a2f3f') +
			shape('M-90 -150Q-106 -370 -10 -390 -46 -270 -40 -150z', '#5f2034') +
			line('M24 -350Q80 -290 196 -252', '#8a2f3f', 44) +
			disc([206, -250, 20], ink.skin) +
			shape('M-10 -390l50 0 6 70 -30 20z', ink.cream) +
			disc([10, -434, 50], ink.skin) +
			shape('M-44 -424Q-54 -498 14 -496 66 -490 60 -456 20 -472 -8 -454z', ink.foam) +
			[0, 1, 2]
				.map((i) => oval([-44 - i * 2, -424 + i * 30, 26, 16], i % 2 ? ink.foam : '#cfdcd6'))
				.join('') +
			line('M-60 -350Q-90 -330 -80 -300', ink.night, 8),
	);
}
