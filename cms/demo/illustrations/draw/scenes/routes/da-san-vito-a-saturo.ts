import { scrub, watchTower } from '../../coastline.ts';
import { pine, planted } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { foam, sea } from '../../sea.ts';
import { clouds, gulls, sky } from '../../sky.ts';
import { tufa, whiteStone } from '../../stone.ts';
import { at, line, rect, shape, type Svg } from '../../svg.ts';
import { car } from '../../vehicles.ts';

/** A coast road with the lighthouse, bays and the tower at its end. */
export function sanVitoSaturo(): readonly Svg[] {
	return [
		sky(noon, [1230, 210], 85),
		clouds(noon.cloud, [
			[420, 120, 320],
			[60, 220, 260],
		]),
		gulls([860, 290], 5, ink.cream),
		sea(noon, 460),
		shape('M1610 430Q1400 420 1240 470 1180 500 1240 540T1610 600z', tufa.mid),
		shape('M1610 430Q1400 420 1240 470 1400 460 1610 490z', ink.leaf),
		watchTower([1400, 446, 100, 170], tufa),
		shape('M-10 440Q160 410 320 450 420 480 380 530T-10 600z', tufa.mid),
		shape('M-10 440Q160 410 320 450 160 450 -10 500z', ink.leaf),
		shape('M196 440L206 250H244L254 440z', whiteStone.lit),
		shape('M196 440L206 250H220L214 440z', whiteStone.shade),
		rect([202, 226, 46, 26], ink.gold),
		shape('M198 228Q225 196 252 228z', ink.teal),
		foam([-20, 600], 380),
		foam([1240, 560], 360),
		shape('M-10 1010V700Q200 600 420 640T800 700 1180 640 1610 660V1010z', ink.sand),
		shape(
			'M-10 700Q200 600 420 640T800 700 1180 640 1610 660V690Q1300 660 1180 676T800 736 420 676 -10 740z',
			ink.foam,
			0.8,
		),
		shape('M-10 1010V770Q300 700 640 760T1610 730V1010z', ink.olive),
		shape('M300 1010Q420 900 760 870T1180 800 1290 748H1330Q1300 820 1100 868T900 1010z', '#5a6b74'),
		line('M600 1000Q720 920 920 890T1220 800', ink.cream, 7),
		planted([150, 880], 420, pine()),
		planted([1470, 860], 380, pine()),
		scrub([-20, 1010, 380], [ink.pine, ink.leaf], 80),
		scrub([1040, 1010, 600], [ink.pine, ink.leaf], 80),
		at([660, 946], car(), 0.8),
	];
}
