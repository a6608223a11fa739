import { sailboat } from '../../boats.ts';
import { ink, sunset } from '../../palette.ts';
import { glitter, sea } from '../../sea.ts';
import { sky } from '../../sky.ts';
import { at, clipped, disc, rect, row, shape, type Svg } from '../../svg.ts';

/** A cinema: the film on the screen, red armchairs. */
export function cinema(): readonly Svg[] {
	const screen = 'M310 120H1290V640H310z';
	return [
		rect([0, 0, 1600, 1000], '#2a1a2e'),
		shape('M-10 -10H260L310 120V640L120 760H-10zM1610 -10H1340L1290 120V640L1480 760H1610z', '#5b2a36'),
		shape('M-10 -10H120L200 700 120 760H-10z', '#421f2e'),
		rect([290, 100, 1020, 560], ink.night),
		clipped(
			screen,
			sky(sunset, [1030, 330], 80) +
				sea(sunset, 470) +
				glitter(sunset, [1030, 476], 640) +
				at([560, 560], sailboat(), 1.5),
		),
		shape('M820 1010L310 120H1290z', ink.cream, 0.07),
		row(3, (r) =>
			row(7 + (r === 1 ? 1 : 0), (i) => {
				const s = 0.8 + r * 0.28;
				const step = 230 * s;
				return at(
					[800 + (i - (r === 1 ? 3.5 : 3)) * step, 780 + r * 120],
					shape('M-90 120V-20Q-90 -70 -50 -70H50Q90 -70 90 -20V120z', r % 2 ? '#c9473a' : '#b23c38') +
						shape('M-90 120V-20Q-90 -70 -50 -70 -66 -20 -60 120z', '#7d2a34') +
						rect([-104, 30, 26, 90], '#7d2a34') +
						rect([78, 30, 26, 90], '#8f3038'),
					s,
				);
			}),
		),
		...[
			[430, 740, 0.9],
			[620, 740, 0.9],
			[1010, 850, 1.15],
			[1280, 850, 1.15],
		].map(([x = 0, y = 0, s = 1]) =>
			at([x, y], disc([0, -66, 42], ink.night) + shape('M-70 20q0 -50 70 -50t70 50z', ink.night), s),
		),
	];
}
