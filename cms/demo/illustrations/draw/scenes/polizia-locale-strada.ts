import { houses } from '../houses.ts';
import { castle } from '../landmarks.ts';
import { ink, noon } from '../palette.ts';
import { cap, person, vest } from '../people.ts';
import { sea } from '../sea.ts';
import { clouds, coast, sky } from '../sky.ts';
import { road } from '../street.ts';
import { at, disc, line, oval, type Svg } from '../svg.ts';
import { car, patrolCar } from '../vehicles.ts';

/** A street with an officer who directs traffic at the crossing. */
export function poliziaLocaleStrada(): readonly Svg[] {
	return [
		sky(noon, [1240, 220], 85),
		clouds(noon.cloud, [[380, 130, 380]]),
		houses([-40, 680, 520, 520], 63, 150),
		coast([600, 20], noon.far, 60),
		sea(noon, 600),
		at([900, 644], castle(), 0.62),
		road(),
		at([330, 800], patrolCar(), 1.35),
		at([1290, 780], car(), 1.2),
		oval([800, 936, 110, 14], ink.night, 0.4),
		person({
			feet: [800, 936],
			tall: 470,
			coat: ink.navy,
			trousers: ink.deep,
			hands: [
				[30, -6],
				[-30, 6],
			],
			over:
				vest('#7fc0b8', ink.cream) +
				cap(ink.cream, ink.navy) +
				disc([43, -88, 8], ink.coral) +
				disc([43, -88, 5], ink.cream) +
				line('M40 -80L39 -74', ink.umber, 2),
		}),
	];
}
