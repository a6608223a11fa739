import { houses } from '../houses.ts';
import { ink, morning } from '../palette.ts';
import { cap, person, pupil, vest } from '../people.ts';
import { clouds, gulls, sky } from '../sky.ts';
import { road } from '../street.ts';
import { disc, oval, shape, type Svg } from '../svg.ts';

/** An officer who stops the traffic for children on the crossing. */
export function poliziaLocaleScuola(): readonly Svg[] {
	return [
		sky(morning, [1150, 260], 85),
		clouds(morning.cloud, [[120, 150, 380]]),
		houses([-40, 690, 1700, 430], 69, 150),
		shape('M-40 200H1640V690H-40z', morning.sky[3] ?? ink.cream, 0.25),
		gulls([420, 180], 4, ink.cream),
		road(),
		oval([1130, 934, 120, 16], ink.night, 0.4),
		pupil([440, 930], 230, [ink.coral, ink.gold]),
		pupil([620, 910], 227, [ink.gold, ink.teal]),
		pupil([800, 936], 234, [ink.turquoise, ink.brick]),
		person({
			feet: [1130, 936],
			tall: 440,
			coat: ink.navy,
			trousers: ink.deep,
			long: true,
			hands: [
				[28, -8],
				[-24, 18],
			],
			over:
				vest('#7fc0b8', ink.cream) +
				cap(ink.cream, ink.navy) +
				disc([39, -92, 9], ink.coral) +
				disc([39, -92, 5.5], ink.cream),
		}),
		person({ feet: [270, 900], tall: 360, coat: ink.olive, trousers: ink.umber, walking: true, long: true }),
	];
}
