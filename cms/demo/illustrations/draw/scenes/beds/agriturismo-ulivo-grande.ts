import { framedArch } from '../../arches.ts';
import { ink, sunset } from '../../palette.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { disc, line, oval, rect, row, shape, type Svg } from '../../svg.ts';

/** Agriturismo Ulivo Grande: a huge old olive, the farmhouse, a hammock. */
export function ulivoGrande(): readonly Svg[] {
	return [
		sky(sunset, [1230, 310], 100),
		clouds(sunset.cloud, [[80, 130, 320]]),
		shape('M-10 600Q500 540 1000 590T1610 560V1010H-10z', '#9a8f56'),
		wall([1130, 430, 400, 230], whiteStone),
		rect([1130, 430, 90, 230], whiteStone.shade),
		shape('M1100 430L1330 340 1560 430z', ink.terracotta),
		shape('M1100 430L1330 340V430z', ink.brick),
		framedArch([1340, 660, 80, 130], limestone, ink.pine),
		...[1260, 1440].map((x) => rect([x, 500, 44, 60], ink.teal)),
		shape('M-10 690Q600 640 1610 680V1010H-10z', ink.olive),
		oval([560, 880, 420, 60], ink.pine, 0.5),
		shape(
			'M360 880Q460 820 440 690 400 560 300 460L350 440Q440 520 480 600 500 480 560 400L620 420Q560 520 570 620 640 540 760 480L790 520Q660 600 650 700 650 820 760 880 660 900 600 860 540 910 470 870 420 900 360 880z',
			'#7d5f4a',
		),
		shape(
			'M360 880Q460 820 440 690 400 560 300 460L330 448Q430 560 480 680 500 800 470 870 420 900 360 880z',
			'#4f3a33',
		),
		shape('M560 650q20 60 0 140q-20 -70 0 -140z', '#3a2a28'),
		...[
			[250, 380, 190],
			[480, 300, 220],
			[720, 350, 200],
			[380, 440, 150],
			[620, 440, 150],
			[860, 450, 130],
			[150, 470, 110],
		].map(([x = 0, y = 0, r = 0]) => oval([x, y, r, r * 0.62], '#5b7050')),
		...[
			[310, 340, 110],
			[540, 250, 130],
			[790, 310, 110],
			[430, 420, 80],
			[680, 410, 80],
			[890, 420, 60],
		].map(([x = 0, y = 0, r = 0]) => oval([x, y, r, r * 0.5], '#8fa070')),
		row(16, (i) => disc([180 + ((i * 137) % 720), 320 + ((i * 71) % 170), 8], i % 2 ? '#3a2a44' : ink.pine)),
		line('M690 690L800 740M1060 740L1110 660', ink.umber, 6),
		line('M1110 900V600', ink.umber, 20),
		shape('M780 734Q930 900 1080 730 1050 840 930 850 810 840 780 734z', ink.coral),
		shape('M780 734Q830 800 880 826 820 820 780 734z', ink.brick),
		line('M860 790L960 800', ink.navy, 40),
		disc([1010, 770, 30], ink.skin),
		shape('M1000 744q40 -8 44 30-24 -14 -40 -10z', ink.umber),
	];
}
