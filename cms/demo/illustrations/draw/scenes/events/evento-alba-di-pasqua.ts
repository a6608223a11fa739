import { lamp } from '../../landmarks.ts';
import { dusk, ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { coast, sky, stars } from '../../sky.ts';
import { at, disc, shape, type Point, type Svg } from '../../svg.ts';

/** Waiting for the dawn of Easter: people on blankets on the seafront, the last stars. */
export function albaPasqua(): readonly Svg[] {
	const sitting = ([x, y]: Point, coat: string, s: number) =>
		at(
			[x, y],
			shape('M-60 0Q-56 -30 -20 -36L60 -8V8H-60z', ink.navy) +
				shape('M-50 0Q-58 -110 0 -120T50 0z', coat) +
				shape('M-50 0Q-58 -110 0 -120 -26 -60 -22 0z', ink.night, 0.22) +
				disc([4, -148, 34], ink.skin) +
				shape('M-32 -146Q-32 -188 4 -188T38 -150Q38 -124 22 -118H-20Q-32 -124 -32 -146z', ink.umber),
			[s, Math.abs(s)],
		);
	return [
		sky({ ...dusk, sky: ['#12334f', '#2a5068', '#7f8f93', '#e6a98a', '#f6c79a'] }, [1000, 560], 120),
		stars(80, 37),
		coast([600, 40], dusk.far, 61),
		sea(dusk, 596),
		glitter(dusk, [1000, 602], 800),
		shape('M-10 1010V790Q600 740 1610 800V1010z', '#6f6270'),
		shape('M-10 1010V790Q600 740 1610 800V1010z', print('paving')),
		shape('M150 880H640L700 960H90z', ink.brick),
		shape('M820 880H1380L1460 970H760z', ink.teal),
		sitting([250, 920], ink.coral, 1),
		sitting([400, 930], ink.gold, -1),
		sitting([560, 920], ink.olive, 1),
		sitting([930, 930], ink.cream, 1),
		sitting([1100, 940], ink.turquoise, -1),
		sitting([1290, 930], ink.coral, -1),
		shape('M700 900l24 -70h36l24 70z', ink.umber),
		disc([742, 850, 110], ink.gold, 0.2),
		shape('M742 800q18 28 0 46 -18 -18 0 -46z', ink.gold),
		at([1490, 880], lamp(ink.night), 5),
	];
}
