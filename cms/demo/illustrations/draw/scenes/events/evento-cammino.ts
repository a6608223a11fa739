import { sailboat } from '../../boats.ts';
import { rocks, scrub } from '../../coastline.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { foam, glitter, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { at, line, shape, type Svg } from '../../svg.ts';

/** Walkers with sticks on a path above the sea. */
export function cammino(): readonly Svg[] {
	const walker = (coat: string, pack: string, long: boolean) =>
		person({
			feet: [0, 0],
			tall: 100,
			coat,
			trousers: ink.navy,
			walking: true,
			long,
			hands: [
				[14, 20],
				[8, 24],
			],
			over:
				shape('M-22 -80Q-24 -50 -16 -46H-10V-80z', pack) + line('M23 -58L32 0M17 -54L10 0', ink.umber, 1.6),
		});
	return [
		sky(morning, [1150, 270], 95),
		clouds(morning.cloud, [
			[100, 150, 380],
			[640, 210, 260],
		]),
		gulls([980, 380], 5, ink.deep),
		coast([520, 60], morning.far, 41),
		sea(morning, 516),
		glitter(morning, [1150, 522], 800),
		at([1340, 640], sailboat(), 0.6),
		shape('M-10 1010V500Q200 470 420 540T900 700Q1100 760 1120 860L1060 1010z', '#a06c4c'),
		shape('M-10 500Q200 470 420 540T900 700Q1060 750 1110 830 900 790 600 800T-10 760z', ink.leaf),
		shape('M-10 620Q300 600 600 700T1040 800Q900 800 620 780T-10 740z', ink.olive),
		shape('M-10 830Q400 700 1000 790 1060 800 1080 830 600 800 -10 940z', ink.sand),
		scrub([-20, 530, 440], [ink.pine, ink.leaf], 60),
		rocks([760, 960, 380], ['#e6c99c', '#8f6b62'], 90),
		foam([1040, 950], 330),
		at([560, 860], walker(ink.coral, ink.gold, false), 3.4),
		at([330, 890], walker(ink.teal, ink.brick, true), 3.5),
		at([760, 836], walker(ink.gold, ink.deep, true), 2.9),
		at([910, 818], walker(ink.turquoise, ink.coral, false), 2.5),
		scrub([-20, 1010, 420], [ink.pine, ink.leaf], 80),
	];
}
