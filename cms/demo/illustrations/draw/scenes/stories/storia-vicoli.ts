import { cat } from '../../cat.ts';
import { houses } from '../../houses.ts';
import { houseRow, laneFloor, pottedPlant, washing, type Wall } from '../../lanes.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { sky } from '../../sky.ts';
import { at, rect, shape, type Svg } from '../../svg.ts';

/** A lane so narrow that a person touches both walls; above, a strip of sky. */
export function vicoli(): readonly Svg[] {
	const left: Wall = [
		[-10, -534, 2632],
		[690, 210, 640],
	];
	const right: Wall = [
		[1610, -534, 2632],
		[890, 210, 640],
	];
	return [
		sky(morning, [800, 120], 0),
		houses([680, 640, 220, 300], 12, 70),
		shape('M690 640H890V1010H690z', ink.sand),
		houseRow(left, ['#b8735a', '#e6b98c', '#cf8a62', '#f0d2a0'], [3, ink.teal]),
		houseRow(right, ['#f6dca9', '#e59b73', '#f3c79b', '#fbeed2'], [3, ink.pine]),
		laneFloor(
			[
				[560, 1040],
				[690, 890],
			],
			[640, 1010],
			'#d9b68a',
		),
		shape('M690 640H740L680 1010H560z', ink.plum, 0.25),
		rect([690, 330, 200, 60], '#cf8a62'),
		washing([560, 110], [1060, 80], [5, 72]),
		washing([660, 300], [930, 290], [4, 40]),
		person({
			feet: [800, 930],
			tall: 420,
			coat: ink.coral,
			trousers: ink.navy,
			long: true,
			hands: [
				[41, -2],
				[-41, -2],
			],
		}),
		at([650, 900], pottedPlant(ink.coral), 0.9),
		at([940, 880], pottedPlant('#e0708a'), 0.8),
		cat([930, 970]),
	];
}
