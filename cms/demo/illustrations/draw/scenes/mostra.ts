import { ink } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { frame } from '../still-life.ts';
import { whiteStone } from '../stone.ts';
import { archPath, at, clipped, line, oval, printed, rect, row, shape, type Svg } from '../svg.ts';

/** A gallery with a painted vase in a ray of light, and visitors. */
export function mostra(): readonly Svg[] {
	return [
		rect([0, 0, 1600, 1000], '#d9b48c'),
		rect([0, 0, 420, 780], '#b98663'),
		rect([0, 0, 1600, 780], print('stone')),
		shape(archPath([110, 780, 210, 520]), ink.plum, 0.55),
		frame([470, 210, 250, 200], ink.turquoise),
		frame([1160, 190, 300, 380], ink.coral),
		shape('M1020 0L540 780H1060L1180 0z', ink.cream, 0.42),
		printed('M0 1010V780H1600V1010z', ink.brick, print('paving')),
		oval([800, 856, 260, 34], ink.night, 0.35),
		rect([670, 620, 260, 230], whiteStone.lit),
		rect([670, 620, 84, 230], whiteStone.shade),
		rect([650, 600, 300, 30], ink.cream),
		at([800, 600], vase(), 1.25),
		person({ feet: [420, 900], tall: 380, coat: ink.teal, trousers: ink.navy, skirt: true, long: true }),
		person({ feet: [1220, 910], tall: 400, coat: ink.navy, trousers: ink.umber, left: true }),
		person({
			feet: [1110, 900],
			tall: 240,
			coat: ink.gold,
			trousers: ink.deep,
			left: true,
			hands: [
				[16, 6],
				[-2, 30],
			],
		}),
	];
}

/** A Greek vase with a dolphin and a band of meander, foot on y = 0. */
function vase(): Svg {
	const body =
		'M-34 0H34L24 -18Q110 -70 106 -150 100 -214 40 -226L36 -282H52V-296H-52V-282H-36L-40 -226Q-100 -214 -106 -150 -110 -70 -24 -18z';
	const meander = row(9, (i) => `M${-108 + i * 25} -182v-20h18v14h-10`);
	return [
		line('M-46 -288Q-130 -270 -92 -206M46 -288Q130 -270 92 -206', ink.night, 13),
		shape(body, ink.night),
		clipped(
			body,
			[
				rect([-120, -170, 240, 92], ink.terracotta),
				rect([-120, -212, 240, 34], ink.terracotta),
				line(meander, ink.night, 4.5),
				shape(
					'M-74 -112Q-40 -164 20 -148 52 -142 74 -112 40 -128 16 -122 20 -108 4 -100 2 -112 -6 -118 -40 -118 -56 -104L-84 -92 -78 -108 -92 -122z',
					ink.night,
				),
				row(8, (i) => shape(`M${-60 + i * 17} -20L${-52 + i * 17} -66 ${-44 + i * 17} -20z`, ink.terracotta)),
				shape('M30 0Q120 -70 100 -160 92 -214 40 -230H130V0z', ink.cream, 0.16),
			].join(''),
		),
	].join('');
}
