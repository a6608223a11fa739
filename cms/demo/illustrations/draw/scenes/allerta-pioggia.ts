import { lamp, oldTown } from '../landmarks.ts';
import { ink, storm } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { between, chance } from '../random.ts';
import { sea } from '../sea.ts';
import { sky } from '../sky.ts';
import { at, faded, line, oval, printed, rect, row, shape, type Point, type Svg } from '../svg.ts';
import { stormClouds, swell } from '../weather.ts';

/** Heavy rain on the old town; two people under umbrellas. */
export function allertaPioggia(): readonly Svg[] {
	const range = between(chance(41));
	const rain = row(80, () => `M${range(0, 1640)} ${range(160, 960)}l-18 56`);
	return [
		sky(storm, [1000, 420], 0),
		stormClouds(),
		sea(storm, 560),
		at([320, 600], faded(0.62, oldTown(800)), 1.1),
		swell(640, 14, '#2f6171'),
		printed('M-10 1010V760Q800 720 1610 770V1010z', '#53707c', print('paving')),
		rect([-10, 744, 1620, 24], '#8fa6a6'),
		oval([420, 930, 260, 22], '#a3b8b0', 0.6),
		oval([1200, 950, 320, 24], '#a3b8b0', 0.6),
		at([1300, 800], lamp(ink.night), 3.4),
		faded(0.55, line(rain, ink.foam, 3)),
		walker([640, 910], ink.coral, ink.navy),
		walker([870, 930], ink.gold, ink.teal),
		line('M600 924h90M840 944h80M980 900h60M300 880h80', ink.foam, 4),
	];
}

function walker(feet: Point, umbrella: string, coat: string): Svg {
	const open =
		line('M12 -62V-116', ink.night, 2) +
		shape(
			'M-26 -100Q12 -152 50 -100 40 -108 31 -100 22 -108 12 -100 2 -108 -7 -100 -17 -108 -26 -100z',
			umbrella,
		) +
		shape('M-26 -100Q-10 -126 12 -127 -4 -116 -7 -100 -17 -108 -26 -100z', ink.night, 0.25);
	return person({
		feet,
		tall: 300,
		coat,
		trousers: ink.night,
		walking: true,
		hands: [
			[3, 14],
			[-6, 32],
		],
		over: open,
	});
}
