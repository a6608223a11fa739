import { palm } from '../green.ts';
import { lamp } from '../landmarks.ts';
import { ink, noon } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { limestone } from '../stone.ts';
import { at, rect, repeated, row, shape, type Svg } from '../svg.ts';
import { bus } from '../vehicles.ts';

/** A bus along the seafront. */
export function mobilita(): readonly Svg[] {
	return [
		sky(noon, [1180, 250], 85),
		clouds(noon.cloud, [
			[120, 150, 420],
			[760, 220, 300],
		]),
		coast([500, 50], noon.far, 37),
		sea(noon, 500),
		gulls([560, 310], 5, ink.cream),
		rect([0, 640, 1600, 40], limestone.lit),
		rect([0, 672, 1600, 24], limestone.shade),
		repeated('palm', palm(), [
			[240, 700, 4.6],
			[1380, 700, 5],
			[1130, 690, 3.4],
		]),
		at([620, 690], lamp(), 3),
		rect([0, 694, 1600, 316], '#5a6b74'),
		rect([0, 694, 1600, 60], ink.limestone),
		rect([0, 694, 1600, 60], print('paving')),
		shape(
			row(8, (i) => `M${i * 220 - 40} 930h120l-14 16h-120z`),
			ink.cream,
		),
		at([740, 880], bus(), 1.6),
		person({ feet: [1290, 752], tall: 150, coat: ink.coral, trousers: ink.navy }),
		person({ feet: [1340, 750], tall: 146, coat: ink.teal, trousers: ink.umber, skirt: true, long: true }),
	];
}
