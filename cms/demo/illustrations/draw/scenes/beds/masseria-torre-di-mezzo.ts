import { archedWall, framedArch } from '../../arches.ts';
import { oliveTree, planted } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { print } from '../../prints.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { boxPath, disc, line, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** Masseria Torre di Mezzo: a white masseria with its tower, the pool before it. */
export function torreDiMezzo(): readonly Svg[] {
	return [
		sky(noon, [1230, 220], 90),
		clouds(noon.cloud, [
			[90, 130, 340],
			[1080, 330, 260],
		]),
		shape('M-10 560Q500 520 1000 560T1610 540V1010H-10z', ink.olive),
		wall([200, 400, 1150, 280], whiteStone),
		rect([200, 400, 150, 280], whiteStone.shade),
		wall([640, 130, 280, 550], whiteStone),
		rect([640, 130, 90, 550], whiteStone.shade),
		shape(
			row(5, (i) => boxPath([632 + i * 63, 92, 40, 42])),
			whiteStone.lit,
		),
		rect([630, 128, 300, 16], limestone.mid),
		framedArch([800, 330, 60, 110], limestone, ink.teal),
		framedArch([800, 680, 130, 190], limestone, ink.pine),
		archedWall([940, 420, 420, 260], [3, 0.24, 190], whiteStone),
		...[410, 520].map((x) => rect([x, 480, 50, 80], ink.teal)),
		printed('M-10 1010V680H1610V1010z', limestone.lit, print('paving')),
		shape('M260 760H1340L1500 960H100z', limestone.mid),
		shape('M290 774H1310L1452 944H148z', ink.turquoise),
		shape('M290 774H560L440 944H148z', ink.teal, 0.5),
		line('M420 830q40 -14 80 0t80 0M760 880q40 -14 80 0t80 0M1000 820q40 -14 80 0t80 0', ink.foam, 6),
		disc([960, 850, 22], ink.skin),
		shape('M940 846q0 -26 24 -24t20 20z', ink.umber),
		line('M930 866L880 856M990 866L1040 852', ink.skin, 13),
		planted([90, 760], 460, oliveTree()),
		planted([1500, 770], 480, oliveTree(8)),
		...[1240, 1380].map((x) =>
			shape(`M${x} 740l110 -10 40 -50 14 6-40 60v20h-16v-16l-80 6v14h-16z`, ink.cream),
		),
		line('M1200 740V560', ink.umber, 8),
		shape('M1100 580Q1200 490 1300 580z', ink.coral),
		shape('M1100 580Q1150 520 1200 536L1180 580z', ink.cream),
	];
}
