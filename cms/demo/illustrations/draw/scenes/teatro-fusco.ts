import { houses } from '../houses.ts';
import { palace } from '../palace.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { pinkStone } from '../stone.ts';
import { archPath, disc, faded, printed, rect, row, shape, type Svg } from '../svg.ts';

/** The theatre in the evening, its doors lit. */
export function teatroFusco(): readonly Svg[] {
	return [
		sky({ ...sunset, sky: ['#0f2c48', '#14395a', '#1d5069', '#5c6f80', '#a77b76'] }, [800, 560], 0),
		faded(0.42, houses([-20, 780, 460, 480], 111, 130) + houses([1180, 780, 460, 460], 115, 130)),
		palace({
			box: [440, 280, 720, 510],
			stone: pinkStone,
			columns: 5,
			floors: 2,
			arcade: true,
			shutters: ink.gold,
		}),
		shape('M420 262L800 170 1180 262z', pinkStone.lit),
		shape('M420 262L800 170V262z', pinkStone.shade),
		disc([800, 226, 26], ink.gold),
		shape(
			row(5, (i) => archPath([470 + i * 144, 790, 86, 138])),
			ink.gold,
		),
		shape(
			row(5, (i) => archPath([508 + i * 144, 790, 10, 128])),
			ink.brick,
		),
		rect([460, 590, 680, 26], ink.brick),
		shape(
			row(20, (i) => `M${476 + i * 34} 624m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`),
			ink.cream,
		),
		printed('M-10 1010V788H1610V1010z', '#5d5a68', print('paving')),
		shape('M440 790H1160L1360 1010H240z', ink.gold, 0.3),
		...[
			[600, 890, 1],
			[650, 894, 0],
			[900, 880, 1],
			[1000, 900, 0],
			[1060, 904, 1],
		].map(([x = 0, y = 0, i = 0]) =>
			person({
				feet: [x, y],
				tall: 130,
				coat: i ? ink.night : ink.brick,
				trousers: i ? ink.night : ink.navy,
				skirt: i === 0,
				long: i === 0,
				left: x > 800,
			}),
		),
	];
}
