import { castle } from '../../landmarks.ts';
import { ink, morning } from '../../palette.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { at, disc, line, rect, shape, type Svg } from '../../svg.ts';

/** Runners on the seafront in the winter sun. */
export function sport(): readonly Svg[] {
	const runner = (coat: string, hair: string, long: boolean) =>
		[
			line('M-4 -46L-16 -26-32 -20', ink.night, 9),
			line('M4 -46L18 -30 14 -6 24 -2', ink.navy, 9),
			shape('M-8 -78Q4 -86 16 -76L10 -42H-8z', coat),
			shape('M-8 -78Q-2 -82 3 -82L-2 -42H-8z', ink.night, 0.22),
			rect([0, -68, 11, 12], ink.cream),
			line('M-6 -74L-20 -60-10 -50', coat, 6),
			line('M12 -74L24 -60 34 -68', coat, 6),
			disc([36, -69, 3.2], ink.skin),
			disc([10, -92, 7.5], ink.skin),
			shape('M2 -90Q1 -101 11 -101 18 -100 17 -93 11 -97 7 -94L5 -88z', hair),
			long ? shape('M2 -96Q-12 -96 -16 -86 -6 -90 4 -90z', hair) : '',
		].join('');
	return [
		sky(morning, [1120, 330], 95),
		clouds(morning.cloud, [
			[120, 160, 360],
			[640, 120, 260],
		]),
		coast([540, 50], morning.far, 25),
		sea(morning, 536),
		glitter(morning, [1120, 542], 720),
		at([40, 580], castle(), 0.44),
		rect([-10, 676, 1620, 44], ink.limestone),
		rect([-10, 716, 1620, 294], '#9a8f86'),
		rect([-10, 716, 1620, 294], print('hatch')),
		shape('M-10 860H1610V870H-10z', ink.cream, 0.7),
		at([260, 820], runner(ink.coral, ink.night, false), 2.9),
		at([560, 830], runner(ink.teal, ink.umber, true), 2.9),
		at([1330, 826], runner(ink.olive, ink.night, false), 2.9),
		at([420, 950], runner(ink.gold, ink.umber, false), 4.2),
		at([820, 960], runner(ink.turquoise, ink.night, true), 4.3),
		at([1160, 950], runner(ink.brick, ink.umber, false), 4.2),
	];
}
