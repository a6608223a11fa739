import { ink } from '../../palette.ts';
import { between, chance } from '../../random.ts';
import { mussel } from '../../still-life.ts';
import { at, disc, line, rect, row, shape, turned, type Svg } from '../../svg.ts';

/** Seahorses among the sea grass of the Mar Piccolo, mussel ropes above. */
export function cavallucci(): readonly Svg[] {
	const range = between(chance(9));
	return [
		rect([0, 0, 1600, 1000], '#2f949c'),
		rect([0, 0, 1600, 150], '#62b8b3'),
		shape('M-10 150q100 -30 200 0t200 0 200 0 200 0 200 0 200 0 200 0 220 0V420H-10z', '#3fa5a8'),
		shape('M300 -10L120 1010H460L520 -10zM900 -10L860 1010H1180L1100 -10z', ink.cream, 0.1),
		shape('M-10 1010V560Q400 500 800 580T1610 540V1010z', '#1b6f81'),
		shape('M-10 1010V820Q400 760 800 830T1610 800V1010z', '#14506a'),
		line('M160 -10V420M420 -10V330M1200 -10V300M1460 -10V440', ink.umber, 9),
		...[160, 420, 1200, 1460].flatMap((x, c) =>
			[0, 1, 2, 3, 4].map((i) =>
				turned([x + (i % 2 ? 26 : -26), 60 + i * 62 - (c % 2) * 20], i * 70 + 40, at([0, 0], mussel(), 0.8)),
			),
		),
		...[100, 300, 640, 980, 1240, 1500].map((x) =>
			row(9, () => {
				const [b, t, l] = [x + range(-80, 80), range(160, 420), range(-50, 50)];
				return shape(
					`M${b - 8} 1010Q${b - 10} ${1010 - t * 0.6} ${b + l} ${1010 - t}Q${b + 16} ${1010 - t * 0.5} ${b + 10} 1010z`,
					b % 2 > 1 ? ink.leaf : ink.pine,
				);
			}),
		),
		at([620, 640], seahorse([ink.gold, ink.ochre]), 3.6),
		at([1020, 700], seahorse([ink.coral, ink.terracotta]), [-2.8, 2.8]),
		at([330, 760], seahorse([ink.cream, ink.sand]), 1.9),
		...[
			[760, 300, 16],
			[790, 240, 10],
			[740, 190, 13],
			[1120, 420, 12],
			[1140, 370, 8],
		].map(([x = 0, y = 0, r = 0]) => disc([x, y, r], ink.foam, 0.5)),
	];
}

/** A seahorse, about 130 units tall, looking to the right; its middle at the origin. */
function seahorse([lit, shade]: readonly [string, string]): Svg {
	return [
		line('M4 28Q10 62 -6 72 -24 74 -22 60 -16 50 -8 58', lit, 9),
		shape('M-6 -44Q-26 -20 -20 10 -14 30 0 36 16 28 20 6 22 -14 10 -30z', lit),
		shape('M-6 -44Q-26 -20 -20 10 -14 30 0 36 -10 6 -6 -20z', shade),
		shape('M-20 -6Q-44 -16 -46 6 -36 18 -18 14z', shade),
		shape('M-10 -40Q-14 -68 10 -70 26 -70 28 -60L52 -54V-47L24 -46Q14 -36 12 -28z', lit),
		shape('M-6 -66L-10 -78 0 -72 4 -82 10 -70z', shade),
		disc([16, -60, 4], ink.night),
		line('M-12 -14H16M-14 -2H18M-14 10H16M-10 22H12', shade, 2.4),
	].join('');
}
