import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { dorianColumn, limestone, tufa } from '../../stone.ts';
import { at, disc, line, printed, rect, shape, type Point, type Svg } from '../../svg.ts';

/** In the footsteps of Sparta: a hoplite's shield and helmet beside the Doric columns. */
export function tracceSparta(): readonly Svg[] {
	return [
		sky(sunset, [1060, 330], 130),
		clouds(sunset.cloud, [[100, 140, 340]]),
		coast([600, 50], sunset.far, 69),
		sea(sunset, 596),
		dorianColumn([260, 830], [190, 700], tufa),
		dorianColumn([560, 830], [170, 600], tufa),
		printed('M-10 1010V820H1610V1010z', limestone.lit, print('paving')),
		rect([120, 812, 640, 40], limestone.lit),
		rect([90, 850, 700, 44], limestone.mid),
		line('M1400 900V90', ink.umber, 15),
		shape('M1376 110L1400 20 1424 110 1400 130z', ink.ochre),
		disc([1100, 690, 250], ink.night, 0.25),
		disc([1080, 670, 250], ink.ochre),
		disc([1080, 670, 222], '#b2402f'),
		shape('M1080 448A222 222 0 0 0 1080 892Q940 670 1080 448z', '#8a2f2a'),
		shape('M1080 500L1200 840H1130L1080 690 1030 840H960z', ink.gold),
		helmet([700, 950]),
		person({
			feet: [300, 960],
			tall: 190,
			coat: ink.teal,
			trousers: ink.navy,
			walking: true,
			over: shape('M-22 -80Q-24 -50 -16 -46H-10V-80z', ink.coral),
		}),
	];
}

function helmet([x, y]: Point): Svg {
	return at(
		[x, y],
		shape(
			'M-150 -150Q-140 -320 30 -320 120 -300 130 -220L110 -230Q60 -280 -30 -250 -110 -220 -110 -130z',
			'#c9473a',
		) +
			shape('M-110 0Q-120 -260 10 -270 120 -260 110 -110L96 0H50L56 -80 20 -140 0 -100V0z', ink.ochre) +
			shape('M-110 0Q-120 -260 10 -270 -40 -200 -50 0z', '#9d7432') +
			shape('M20 -140L56 -80 100 -150Q60 -180 20 -140z', ink.night) +
			line('M-40 0Q-50 -160 20 -180 70 -190 108 -150', '#f0d28a', 6),
	);
}
