import { sailboat } from '../boats.ts';
import { ink, noon } from '../palette.ts';
import { foam, glitter, reflection, sea } from '../sea.ts';
import { clouds, gulls, sky } from '../sky.ts';
import { limestone, tufa } from '../stone.ts';
import { at, rect, shape, type Svg } from '../svg.ts';

/** The Cheradi islands with the lighthouse, in the Mar Grande. */
export function isoleCheradi(): readonly Svg[] {
	return [
		sky(noon, [1120, 270], 90),
		clouds(noon.cloud, [
			[120, 210, 460],
			[780, 140, 360],
		]),
		sea(noon, 560),
		shape('M850 566Q980 520 1120 524T1420 530Q1540 540 1600 566z', noon.mid),
		shape('M900 548Q1000 500 1120 512T1400 522Q1300 506 1200 505 1000 490 900 548z', ink.pine, 0.6),
		reflection([800, 640], [900, 90], ink.deep),
		shape('M240 640Q330 560 520 548 690 520 820 552 990 548 1180 640z', ink.sand),
		shape('M240 640Q330 560 520 548Q420 600 560 640z', tufa.shade),
		shape('M380 640Q480 610 640 616T1060 624L1180 640z', tufa.mid),
		shape(
			'M330 586Q390 520 470 530 520 490 610 512 690 480 760 516 850 500 900 540 980 540 1020 580 820 556 640 562 470 560 330 586z',
			ink.pine,
		),
		shape(
			'M470 530Q520 490 610 512 690 480 760 516 850 500 900 540 800 520 720 536 620 520 470 530z',
			ink.leaf,
		),
		shape('M636 510L648 300H692L704 510z', ink.cream),
		shape('M636 510L648 300H664L660 510z', limestone.shade),
		shape('M640 440L643 400H697L700 440zM646 340L648 300H692L694 340z', ink.terracotta),
		rect([640, 288, 60, 12], ink.navy),
		rect([652, 250, 36, 40], ink.gold),
		shape('M644 252Q670 214 696 252z', ink.terracotta),
		foam([236, 642], 960),
		gulls([430, 380], 5, ink.cream),
		glitter(noon, [1120, 700]),
		reflection([420, 850], [200, 70], ink.navy),
		at([420, 846], sailboat(ink.cream, ink.rose), 1.5),
		at([1290, 720], sailboat(ink.coral, ink.terracotta), 0.7),
	];
}
