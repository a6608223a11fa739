import { cypress, pine, planted, reeds, tree } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { clouds, coast, sky } from '../sky.ts';
import { limestone, tufa } from '../stone.ts';
import { at, boxPath, printed, rect, shape, type Box, type Svg } from '../svg.ts';

/** Great blocks of the Greek walls in the grass. */
export function muraGreche(): readonly Svg[] {
	const blocks = (box: Box) => printed(boxPath(box), tufa.mid, print('blocks'));
	return [
		sky(sunset, [1170, 380], 105),
		clouds(sunset.cloud, [[150, 190, 400]]),
		coast([600, 90], sunset.far, 17),
		planted([210, 640], 380, cypress(ink.deep, ink.pine)),
		planted([1420, 660], 330, pine(ink.deep, ink.pine)),
		planted([1250, 660], 260, pine(ink.deep, ink.pine)),
		shape('M-10 1010V640Q600 590 1610 650V1010z', ink.olive),
		blocks([300, 480, 450, 288]),
		blocks([150, 576, 150, 192]),
		blocks([750, 576, 300, 192]),
		blocks([1050, 672, 300, 96]),
		rect([150, 576, 150, 192], tufa.shade, 0.75),
		rect([300, 480, 110, 288], tufa.shade, 0.75),
		shape(
			'M300 480L330 462H770L750 480V494H300zM750 576L780 558H1070L1050 576V590H750zM1050 672L1080 654H1380L1350 672V686H1050zM150 576L176 562H300V590H150z',
			tufa.lit,
		),
		shape(
			'M750 480L770 462V560L750 576zM1050 576L1070 558V656L1050 672zM1350 672L1380 654V750L1350 768z',
			limestone.lit,
		),
		at([640, 470], reeds([0, 0], 9, ink.leaf), 0.34),
		at([840, 566], reeds([0, 0], 8, ink.leaf), 0.3),
		shape('M150 768H1350L1100 850H-60z', ink.pine, 0.5),
		printed('M-10 1010V900Q600 780 1610 830V1010z', ink.sand, print('hatch')),
		blocks([1150, 850, 150, 96]),
		rect([1150, 850, 40, 96], tufa.shade, 0.75),
		blocks([450, 884, 150, 96]),
		rect([450, 884, 40, 96], tufa.shade, 0.75),
		planted([960, 860], 380, tree(ink.leaf, ink.olive, 8)),
		reeds([90, 1000], 14, ink.leaf),
		reeds([1490, 1000], 16, ink.leaf),
		person({ feet: [760, 900], tall: 118, coat: ink.coral, trousers: ink.navy, walking: true }),
	];
}
