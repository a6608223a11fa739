import { dome } from '../../domes.ts';
import { planted, oliveTree } from '../../green.ts';
import { houses } from '../../houses.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { clouds, sky } from '../../sky.ts';
import { boxPath, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** The Messapian walls of Manduria: big square blocks, a ditch, poppies, the well under the rock. */
export function muraMessapiche(): readonly Svg[] {
	return [
		sky(noon, [1180, 240], 90),
		clouds(noon.cloud, [
			[80, 120, 360],
			[760, 180, 280],
		]),
		houses([-20, 400, 700, 130], 91, 60),
		dome([360, 320], 40, [ink.turquoise, ink.teal]),
		shape('M-10 400Q800 360 1610 400V1010H-10z', ink.olive),
		planted([1400, 420], 200, oliveTree()),
		planted([90, 430], 190, oliveTree()),
		blockWall([520, 300, 1100, 130], 52),
		shape('M-10 470H1610V560H-10z', ink.leaf),
		blockWall([260, 430, 1360, 170], 68),
		shape('M-10 610H1610V700H-10z', '#7d8a4a'),
		shape('M-10 690H1610V780H-10z', '#6b4f44'),
		blockWall([-10, 580, 1050, 230], 92),
		shape('M-10 810Q600 780 1610 830V1010H-10z', ink.leaf),
		shape('M1080 820Q1130 700 1300 690T1540 830z', '#c4925f'),
		shape('M1080 820Q1130 700 1300 690 1200 740 1180 824z', '#8a5a44'),
		oval([1330, 800, 110, 46], ink.night),
		oval([1340, 812, 76, 24], ink.teal),
		row(9, (i) => line(`M${90 + i * 118} ${980 - (i % 3) * 34}q6 -34 ${i % 2 ? 8 : -6} -60`, ink.pine, 4)),
		row(9, (i) => poppy([92 + i * 118 + (i % 2 ? 8 : -6), 916 - (i % 3) * 34])),
		person({
			feet: [640, 900],
			tall: 170,
			coat: ink.teal,
			trousers: ink.navy,
			hands: [
				[18, -8],
				[-4, 34],
			],
		}),
		person({ feet: [720, 898], tall: 110, coat: ink.gold, trousers: ink.brick }),
	];
}

function blockWall([x, y, w, h]: readonly [number, number, number, number], size: number): Svg {
	const rows = Math.round(h / (size * 0.62));
	const tall = h / rows;
	const blocks = row(rows, (r) =>
		row(Math.ceil(w / size), (i) =>
			boxPath([x + i * size + (r % 2) * size * 0.4 + 2, y + r * tall + 2, size * 0.92, tall - 5]),
		),
	);
	return (
		rect([x, y, w, h], '#8a6a55') +
		shape(blocks, '#e2bf8a') +
		shape(
			row(Math.floor(w / size), (i) => boxPath([x + i * size + 4, y + 2, size * 0.9, tall * 0.34])),
			'#f7e2b6',
		)
	);
}

function poppy([x, y]: Point): Svg {
	return (
		disc([x - 9, y, 13], '#d9452f') +
		disc([x + 9, y - 2, 13], '#e4573d') +
		disc([x, y - 10, 12], '#f0694a') +
		disc([x, y - 2, 5], ink.night)
	);
}
