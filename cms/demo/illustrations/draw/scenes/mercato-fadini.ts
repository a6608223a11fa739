import { ink } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import {
	archPath,
	boxPath,
	disc,
	line,
	oval,
	printed,
	rect,
	row,
	shape,
	type Point,
	type Svg,
} from '../svg.ts';

/** Stalls of fish, fruit and flowers in the covered market. */
export function mercatoFadini(): readonly Svg[] {
	const stall = (x: number, colour: string, fruit: readonly string[]) =>
		[
			rect([x, 700, 300, 150], ink.umber),
			rect([x, 700, 300, 150], print('planks')),
			...fruit.map((f, i) =>
				row(9, (j) =>
					disc([x + 28 + i * 100 + (j % 4) * 22 + (j > 3 ? 11 : 0), 696 - Math.floor(j / 4) * 18, 13], f),
				),
			),
			row(6, (i) => shape(`M${x - 20 + i * 57} 460h57v70q-28 34 -57 0z`, i % 2 ? ink.cream : colour)),
			shape(`M${x - 20} 460h342v14h-342z`, ink.night, 0.2),
			line(`M${x + 6} 500V850M${x + 294} 500V850`, ink.navy, 8),
		].join('');
	return [
		rect([0, 0, 1600, 1000], '#a9d8cb'),
		shape('M820 0L1600 560V0z', ink.cream, 0.35),
		shape(
			row(8, (i) => archPath([20 + i * 200, 640, 150, 270])),
			ink.turquoise,
			0.55,
		),
		shape('M0 0H1600V330L800 70 0 330z', ink.pine),
		shape('M800 70L1600 330V290L800 26 0 290V330z', ink.leaf),
		line(
			'M800 80V330M400 205V330M1200 205V330M0 330H1600M400 205L600 330M1200 205L1000 330M600 330L800 200 1000 330',
			ink.deep,
			13,
		),
		...[300, 800, 1300].map(
			(x) =>
				line(`M${x} 330V382`, ink.navy, 4) +
				shape(`M${x - 44} 420Q${x} 356 ${x + 44} 420z`, ink.coral) +
				disc([x, 424, 15], ink.cream),
		),
		rect([0, 640, 1600, 370], ink.sand),
		rect([0, 640, 1600, 370], print('paving')),
		person({ feet: [360, 830], tall: 300, coat: ink.cream, trousers: ink.navy }),
		person({ feet: [800, 830], tall: 290, coat: ink.deep, trousers: ink.navy, long: true }),
		person({ feet: [1240, 830], tall: 300, coat: ink.olive, trousers: ink.navy, left: true }),
		stall(210, ink.terracotta, [ink.coral, ink.gold, ink.olive]),
		stall(650, ink.teal, [ink.brick, ink.gold, ink.terracotta]),
		stall(1090, ink.coral, [ink.olive, ink.rose, ink.leaf]),
		shape('M210 850H1390L1300 880H120z', ink.plum, 0.25),
		person({
			feet: [580, 960],
			tall: 350,
			coat: ink.navy,
			trousers: ink.umber,
			walking: true,
			over: basket(),
		}),
		person({
			feet: [1030, 970],
			tall: 335,
			coat: ink.terracotta,
			trousers: ink.deep,
			skirt: true,
			long: true,
			left: true,
			over: basket(),
		}),
		crate([70, 940], ink.gold),
		crate([1320, 950], '#8fb3bf'),
	];
}

function crate([x, y]: Point, goods: string): Svg {
	return (
		row(10, (i) =>
			oval([x + 24 + (i % 5) * 42, y - 74 - Math.floor(i / 5) * 16, 25, 19], i % 2 ? goods : ink.cream),
		) +
		printed(boxPath([x, y - 76, 220, 80]), ink.dust, print('planks')) +
		rect([x, y - 76, 220, 12], ink.sand)
	);
}

function basket(): Svg {
	return (
		shape('M4 -44H26L22 -28H8z', ink.dust) +
		line('M7 -44Q14 -60 23 -44', ink.umber, 2) +
		disc([11, -46, 4], ink.coral) +
		disc([18, -47, 4], ink.olive)
	);
}
