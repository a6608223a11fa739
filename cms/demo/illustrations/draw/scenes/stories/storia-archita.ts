import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { dorianColumn, limestone, tufa, whiteStone } from '../../stone.ts';
import { at, disc, line, printed, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Archytas and the wooden dove that flew, among his instruments. */
export function archita(): readonly Svg[] {
	return [
		sky(sunset, [1120, 300], 110),
		clouds(sunset.cloud, [[100, 140, 340]]),
		coast([560, 50], sunset.far, 45),
		sea(sunset, 556),
		dorianColumn([170, 800], [150, 680], tufa),
		dorianColumn([440, 800], [120, 560], tufa),
		printed('M-10 1010V790H1610V1010z', limestone.lit, print('paving')),
		rect([-10, 782, 1620, 16], whiteStone.lit),
		at([930, 330], dove(), 2.1),
		line('M600 560Q700 520 800 430', ink.cream, 5),
		rect([1090, 690, 430, 24], ink.umber),
		line('M1120 714V900M1490 714V900', ink.umber, 16),
		at([1220, 690], shape('M-70 0L0 -190 70 0z', ink.gold) + shape('M-70 0L0 -190V0z', ink.ochre)),
		at(
			[1360, 690],
			disc([0, -70, 70], ink.turquoise) +
				shape('M0 -140A70 70 0 0 0 0 0Q-40 -70 0 -140z', ink.teal) +
				`<g fill="none" stroke="${ink.navy}" stroke-width="5"><ellipse cy="-70" rx="70" ry="22"/><ellipse cy="-70" rx="24" ry="70"/></g>`,
		),
		at(
			[1470, 690],
			shape('M-30 0V-110L0 -150 30 -110V0z', ink.cream) +
				line('M-16 -20V-100M0 -20V-120M16 -20V-100', ink.brick, 5),
		),
		philosopher([620, 930]),
		person({
			feet: [900, 940],
			tall: 270,
			coat: ink.coral,
			trousers: ink.brick,
			skirt: true,
			hands: [
				[14, -24],
				[-14, -20],
			],
		}),
		scroll([1010, 930]),
	];
}

function dove(): Svg {
	return [
		shape('M-96 24Q-60 -6 -10 -10 40 -14 72 -34L104 -30 84 -14Q70 20 10 34-50 40 -96 24z', '#c9935a'),
		shape('M-96 24Q-60 -6 -10 -10 -30 10 -20 36-60 38 -96 24z', '#8f5f3a'),
		shape('M-20 -6Q-50 -110 -110 -140-10 -140 50 -26z', '#e6bd82'),
		line('M-86 -128Q-20 -90 14 -16M-56 -132Q0 -90 30 -20M-108 -138Q-50 -90 -6 -10', '#8f5f3a', 4),
		shape('M10 0Q30 80 -10 130 70 90 66 -10z', '#b67c48'),
		line('M44 4Q46 60 14 108M58 -2Q60 50 34 92', '#7d4f30', 4),
		line('M-96 24L-150 10M-96 24L-152 34M-96 24L-140 56', '#8f5f3a', 7),
		disc([78, -26, 4], ink.night),
		disc([0, 4, 9], ink.night),
	].join('');
}

function philosopher([x, y]: Point): Svg {
	return at(
		[x, y],
		shape('M-90 0Q-110 -220 -60 -330 0 -370 60 -330 100 -220 84 0z', ink.cream) +
			shape('M-90 0Q-110 -220 -60 -330 -30 -350 -10 -350 -40 -160 -30 0z', ink.sand) +
			line('M-50 -300Q20 -200 70 -160M-70 -200Q0 -100 80 -60', '#d3b98a', 7) +
			line('M50 -310Q100 -350 130 -430', ink.skin, 26) +
			disc([132, -440, 17], ink.skin) +
			disc([0, -396, 46], ink.skin) +
			shape('M-48 -396Q-50 -452 4 -452 50 -448 48 -410 20 -426 -16 -414L-22 -380z', '#e8e4d8') +
			shape('M-6 -372Q24 -340 46 -376 50 -320 16 -306 -14 -320 -6 -372z', '#e8e4d8'),
	);
}

function scroll([x, y]: Point): Svg {
	return (
		rect([x, y - 20, 180, 44], ink.cream) +
		disc([x, y + 2, 22], ink.sand) +
		disc([x + 180, y + 2, 22], ink.sand) +
		line(`M${x + 40} ${y - 4}h100M${x + 40} ${y + 10}h70`, ink.brick, 4)
	);
}
