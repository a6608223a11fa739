import { houses } from '../houses.ts';
import { ink, morning } from '../palette.ts';
import { helmet, person, vest } from '../people.ts';
import { print } from '../prints.ts';
import { clouds, coast, sky } from '../sky.ts';
import { at, oval, rect, row, shape, type Point, type Svg } from '../svg.ts';
import { van } from '../vehicles.ts';

/** Volunteers with a tent and the van. */
export function protezioneCivileVolontari(): readonly Svg[] {
	const volunteer = (feet: Point, tall: number, left = false) =>
		person({
			feet,
			tall,
			coat: ink.navy,
			trousers: ink.deep,
			left,
			long: left,
			hands: [
				[14, 20],
				[-6, 32],
			],
			over: vest(ink.gold, ink.cream) + (left ? '' : helmet(ink.gold)),
		});
	return [
		sky(morning, [1180, 300], 90),
		clouds(morning.cloud, [[120, 190, 400]]),
		coast([600, 60], morning.far, 52),
		houses([-20, 620, 1660, 180], 57, 120),
		shape('M-20 430H1640V620H-20z', '#dff0dc', 0.5),
		rect([0, 616, 1600, 394], '#c9b079'),
		rect([0, 616, 1600, 394], print('hatch')),
		shape('M220 800L330 500Q480 410 640 500L760 800z', ink.turquoise),
		shape('M220 800L330 500 480 800z', ink.teal),
		shape('M420 800L520 560 610 800z', ink.night, 0.7),
		shape('M330 500Q480 410 640 500L630 520Q480 440 340 520z', ink.cream),
		shape('M220 800H760L600 850H40z', ink.plum, 0.25),
		oval([1120, 824, 330, 22], ink.plum, 0.35),
		at([1120, 820], van(), 2),
		row(3, (i) => rect([720 + i * 46, 880 - (i % 2) * 50, 90, 56], i === 1 ? ink.ochre : ink.dust)),
		volunteer([620, 930], 300),
		volunteer([830, 960], 310, true),
		volunteer([470, 920], 280),
	];
}
