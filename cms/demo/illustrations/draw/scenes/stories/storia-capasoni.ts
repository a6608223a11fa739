import { jar } from '../../clay.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, tufa, wall } from '../../stone.ts';
import { archPath, at, printed, rect, repeated, shape, type Point, type Svg } from '../../svg.ts';

/** The potters' yard: a giant wine jar, and the potter's child beside it. */
export function capasoni(): readonly Svg[] {
	return [
		sky(noon, [1200, 190], 85),
		clouds(noon.cloud, [[420, 110, 300]]),
		wall([-10, 240, 480, 560], limestone),
		shape(archPath([60, 800, 300, 380]), ink.night),
		shape('M90 800Q110 640 210 640T330 800z', '#e4573d'),
		shape('M140 800Q160 700 210 690T280 800z', ink.gold),
		shape('M150 240Q160 120 240 120T330 240z', limestone.mid),
		rect([210, 60, 60, 70], ink.brick),
		wall([470, 380, 1150, 420], { ...tufa, lit: '#fbeed2' }),
		rect([470, 366, 1150, 20], limestone.lit),
		printed('M-10 1010V790H1610V1010z', ink.sand, print('paving')),
		repeated('jar', jar(), [
			[1120, 800, 2.2],
			[1290, 800, 2.5],
			[1480, 800, 2.3],
			[1390, 890, 2.6],
			[1560, 900, 2.6],
		]),
		at([790, 950], jar(['#dd9562', '#a05a44']), 7.4),
		child([1060, 960]),
		person({
			feet: [440, 950],
			tall: 400,
			coat: ink.cream,
			trousers: ink.navy,
			hands: [
				[24, 0],
				[10, 26],
			],
			over: shape('M-9 -72H9L11 -36H-11z', ink.teal),
		}),
	];
}

function child([x, y]: Point): Svg {
	return person({
		feet: [x, y],
		tall: 250,
		coat: ink.coral,
		trousers: ink.teal,
		left: true,
		hands: [
			[20, -14],
			[14, 8],
		],
	});
}
