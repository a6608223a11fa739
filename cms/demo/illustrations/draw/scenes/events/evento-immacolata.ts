import { houses } from '../../houses.ts';
import { ink, night } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky, stars } from '../../sky.ts';
import { disc, line, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** The night of the Immaculate: the statue under arches of lights, a band and candles. */
export function immacolata(): readonly Svg[] {
	const arch = (r: number, colour: string) =>
		row(25, (i) =>
			disc(
				[
					800 + Math.cos(Math.PI + (i * Math.PI) / 24) * r,
					620 + Math.sin(Math.PI + (i * Math.PI) / 24) * r,
					10,
				],
				colour,
			),
		);
	return [
		sky(night, [800, 420], 0),
		stars(60, 33),
		houses([-30, 760, 420, 460], 38, 130),
		houses([1220, 760, 420, 460], 40, 130),
		disc([800, 520, 430], ink.gold, 0.12),
		arch(470, ink.gold),
		arch(400, ink.cream),
		arch(330, ink.turquoise),
		arch(560, ink.coral),
		line('M330 760V620M1270 760V620', ink.cream, 12),
		printed('M-10 1010V760H1610V1010z', '#3d4560', print('paving')),
		shape('M600 770H1000L1280 1010H320z', ink.gold, 0.25),
		rect([620, 720, 360, 60], '#8a5a3c'),
		row(9, (i) => disc([640 + i * 40, 716 - (i % 2) * 10, 24], i % 2 ? '#e0708a' : ink.cream)),
		shape('M690 720Q690 470 800 400 910 470 910 720z', '#3f7fb0'),
		shape('M690 720Q690 470 800 400 740 560 750 720z', '#2a5f8f'),
		shape('M752 720Q752 540 800 480 848 540 848 720z', ink.cream),
		disc([800, 430, 40], ink.skin),
		shape('M748 470Q746 376 800 374T852 470Q840 410 800 400 760 410 748 470z', '#5a9ac9'),
		row(12, (i) =>
			shape(
				`M${800 + Math.cos((i * Math.PI) / 6) * 84 - 7} ${420 + Math.sin((i * Math.PI) / 6) * 84}l7 -9 7 9 -7 9z`,
				ink.gold,
			),
		),
		line('M620 780L520 860M980 780L1080 860', '#6b432e', 16),
		...[240, 380, 520, 1080, 1220, 1360].map((x, i) =>
			person({
				feet: [x, 960],
				tall: 300,
				coat: i % 2 ? '#1d3f63' : ink.cream,
				trousers: ink.night,
				left: x > 800,
				long: i % 3 === 0,
				hands: [
					[16, -4],
					[-4, 34],
				],
				over: rect([23, -92, 4, 14], ink.cream) + shape('M25 -100q5 7 0 9 -5 -2 0 -9z', ink.gold),
			}),
		),
	];
}
