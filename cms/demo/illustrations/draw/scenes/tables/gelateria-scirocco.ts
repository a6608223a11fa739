import { sailboat } from '../../boats.ts';
import { palm } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { balustrade, limestone } from '../../stone.ts';
import { at, disc, line, shape, type Svg } from '../../svg.ts';

/** Gelateria Scirocco: two cones held before the seafront. */
export function gelateriaScirocco(): readonly Svg[] {
	const cone = (x: number, y: number, [a, b, c]: readonly [string, string, string]) =>
		at(
			[x, y],
			shape('M-90 0L0 330 90 0z', '#d79a55') +
				shape('M-90 0L0 330 -30 0z', '#a8683b') +
				line('M-62 100L74 40M-36 190L50 150M62 100L-74 40M36 190L-50 150', '#8a5a3c', 5) +
				disc([-56, -46, 84], a) +
				disc([60, -50, 84], b) +
				disc([0, -136, 86], c) +
				disc([28, -164, 26], ink.cream, 0.5) +
				disc([86, -76, 22], ink.cream, 0.4) +
				shape('M40 -210L96 -300 116 -288 66 -190z', '#a8683b'),
		);
	return [
		sky(noon, [1240, 220], 90),
		clouds(noon.cloud, [
			[100, 130, 320],
			[720, 90, 260],
		]),
		sea(noon, 560),
		at([1010, 620], sailboat(ink.coral, ink.terracotta), 0.6),
		balustrade([-20, 860, 1640, 150], limestone),
		at([170, 900], palm(), 7),
		at([1480, 900], palm(), 6.2),
		line('M470 1010Q520 860 590 800', ink.skin, 74),
		line('M430 1030L500 900', ink.turquoise, 110),
		line('M1150 1010Q1100 860 1010 810', ink.skin, 74),
		line('M1190 1030L1120 900', ink.gold, 110),
		cone(620, 500, ['#f5bdc8', ink.cream, '#8fc7a0']),
		cone(990, 520, [ink.umber, ink.coral, ink.gold]),
		disc([600, 800, 50], ink.skin),
		disc([1004, 812, 50], ink.skin),
		line('M570 786h76M572 812h70M974 800h76M976 826h70', ink.dust, 5),
	];
}
