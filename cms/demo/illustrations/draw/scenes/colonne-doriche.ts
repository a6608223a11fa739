import { reeds } from '../green.ts';
import { castle } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { dorianColumn, limestone, tufa } from '../stone.ts';
import { at, boxPath, faded, printed, rect, shape, type Svg } from '../svg.ts';

/** The two Doric columns of the temple of Poseidon. */
export function colonneDoriche(): readonly Svg[] {
	return [
		sky(sunset, [1090, 420], 125),
		clouds(sunset.cloud, [[100, 170, 420]]),
		gulls([420, 300], 6, ink.cream),
		coast([640, 50], sunset.far, 24),
		sea(sunset, 640),
		faded(0.9, at([980, 690], castle(), 0.72)),
		printed('M-10 1010V700H1610V1010z', ink.sand, print('paving')),
		shape('M360 880L640 850 1010 850 760 1010H-10V1010z', ink.plum, 0.28),
		printed(boxPath([380, 838, 780, 80]), limestone.mid, print('blocks')),
		rect([380, 838, 780, 16], limestone.lit),
		rect([380, 838, 140, 80], limestone.shade, 0.8),
		printed(boxPath([330, 910, 880, 70]), limestone.mid, print('blocks')),
		rect([330, 910, 880, 16], limestone.lit),
		dorianColumn([600, 842], [190, 590], limestone),
		dorianColumn([930, 842], [190, 560], tufa),
		person({ feet: [1270, 930], tall: 140, coat: ink.teal, trousers: ink.navy, walking: true, left: true }),
		person({ feet: [1330, 926], tall: 96, coat: ink.coral, trousers: ink.umber, walking: true, left: true }),
		reeds([220, 985], 10, ink.leaf),
	];
}
