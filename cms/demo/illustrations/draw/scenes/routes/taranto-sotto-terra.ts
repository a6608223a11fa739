import { bellTower } from '../../domes.ts';
import { houses } from '../../houses.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, tufa, whiteStone } from '../../stone.ts';
import { disc, rect, row, shape, type Svg } from '../../svg.ts';

/** A section through the city: the street and houses above, a crypt and a tomb below. */
export function sottoTerra(): readonly Svg[] {
	return [
		sky(noon, [1250, 130], 75),
		clouds(noon.cloud, [[120, 70, 300]]),
		houses([-20, 420, 620, 310], 74, 110),
		houses([760, 420, 880, 300], 83, 110),
		bellTower([640, 420, 80, 320], tufa),
		person({ feet: [560, 436], tall: 96, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({
			feet: [900, 436],
			tall: 94,
			coat: ink.teal,
			trousers: ink.umber,
			walking: true,
			left: true,
			long: true,
		}),
		rect([-10, 420, 1620, 24], ink.limestone),
		rect([-10, 444, 1620, 570], '#c98d4e'),
		rect([-10, 444, 1620, 570], print('blocks')),
		shape(
			'M-10 444H1610V500q-100 30 -200 0t-200 0 -200 0 -200 0 -200 0 -200 0 -200 0 -200 0 -20 0z',
			'#8a5a3c',
		),
		shape('M-10 900q200 -40 400 0t400 0 400 0 420 -10V1010H-10z', '#6d4433'),
		shape('M170 880V700Q170 560 370 560T570 700V880z', '#4f3038'),
		shape('M196 880V710Q196 590 370 590T544 710V880z', ink.gold, 0.45),
		...[270, 370, 470].map(
			(x, i) =>
				disc([x, 690, 34], ink.ochre) +
				disc([x, 694, 19], '#b9805e') +
				shape(
					`M${x - 38} 830Q${x - 34} 724 ${x} 716 ${x + 34} 724 ${x + 38} 830z`,
					['#8f3f3a', '#2f5f74', '#7f8a4e'][i] ?? ink.brick,
				),
		),
		shape('M1000 880V640H1460V880z', '#4f3038'),
		shape('M1020 880V660H1440V880z', '#e0ae62'),
		...[1060, 1380].map(
			(x) => rect([x, 660, 34, 220], limestone.lit) + rect([x, 660, 11, 220], limestone.shade),
		),
		rect([1130, 800, 210, 80], whiteStone.lit),
		rect([1130, 800, 70, 80], whiteStone.shade),
		shape('M1114 800L1160 766H1310L1356 800z', whiteStone.mid),
		shape('M1200 756h34q18 -34 -2 -60v-18h-30v18q-20 26 -2 60z', ink.brick),
		...steps2(),
		person({
			feet: [800, 870],
			tall: 150,
			coat: ink.gold,
			trousers: ink.navy,
			hands: [
				[20, 6],
				[-4, 32],
			],
			over: shape('M28 -68L90 -92V-44z', ink.cream, 0.4),
		}),
		person({ feet: [690, 880], tall: 140, coat: ink.turquoise, trousers: ink.umber, long: true }),
	];
}

function steps2(): readonly Svg[] {
	return [
		shape('M640 444H760V520L960 880H620V520z', '#4f3038'),
		row(
			8,
			(i) =>
				rect([690 - i * 6 + 20, 500 + i * 46, 70 + i * 20, 48], i % 2 ? '#d69a58' : '#e6b06a') +
				rect([690 - i * 6 + 20, 500 + i * 46, 70 + i * 20, 9], '#f6d08c'),
		),
		rect([600, 868, 400, 20], '#e0ae62'),
	];
}
