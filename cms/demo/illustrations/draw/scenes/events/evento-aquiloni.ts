import { sailboat } from '../../boats.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { balustrade, limestone } from '../../stone.ts';
import { at, line, printed, shape, type Svg } from '../../svg.ts';

/** Kites of many shapes over the seafront. */
export function aquiloni(): readonly Svg[] {
	const kite = (
		[x, y, s]: readonly [number, number, number],
		turn: number,
		[a, b]: readonly [string, string],
	) =>
		`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">${shape('M0 -120L84 0 0 150-84 0z', a) + shape('M0 -120L84 0H-84z', b) + shape('M0 -120V150L-84 0z', ink.night, 0.16) + line('M0 150q-30 50 10 90t-10 90', b, 7) + shape('M0 190l-24 -12v24zM0 190l24 -12v24zM4 270l-24 -12v24zM4 270l24 -12v24z', a)}</g>`;
	return [
		sky(noon, [1240, 230], 85),
		clouds(noon.cloud, [
			[60, 260, 340],
			[720, 90, 280],
		]),
		coast([640, 40], noon.far, 63),
		sea(noon, 636),
		at([1320, 700], sailboat(), 0.5),
		line(
			'M330 330Q360 560 420 760M640 200Q640 500 640 740M960 330Q900 560 850 770M1150 470Q1120 640 1080 790',
			ink.cream,
			3,
		),
		kite([330, 250, 1.1], -18, [ink.coral, ink.gold]),
		kite([640, 150, 0.9], 8, [ink.turquoise, ink.cream]),
		kite([960, 260, 1.2], 20, ['#e0708a', ink.plum]),
		kite([1170, 430, 0.7], 30, [ink.gold, ink.brick]),
		balustrade([-20, 820, 1640, 100], limestone),
		printed('M-10 1010V820H1610V1010z', limestone.lit, print('paving')),
		...[400, 620, 830, 1060].map((x, i) =>
			person({
				feet: [x, 960],
				tall: 240 + (i % 2) * 40,
				coat: [ink.gold, ink.teal, ink.coral, ink.olive][i] ?? ink.teal,
				trousers: ink.navy,
				long: i % 2 === 1,
				left: i > 1,
				hands: [
					[14, -22],
					[6, -18],
				],
			}),
		),
	];
}
