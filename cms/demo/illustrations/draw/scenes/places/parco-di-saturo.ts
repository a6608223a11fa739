import { sailboat } from '../../boats.ts';
import { scrub, shore, watchTower } from '../../coastline.ts';
import { pine, planted } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { foam, glitter, sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { limestone, tufa, wall, whiteStone } from '../../stone.ts';
import { at, boxPath, rect, row, shape, type Svg } from '../../svg.ts';

/** Saturo: the coast tower on its promontory, the ruins of a Roman villa, the small bay with pines. */
export function parcoSaturo(): readonly Svg[] {
	return [
		sky(noon, [1180, 240], 90),
		clouds(noon.cloud, [
			[440, 120, 320],
			[60, 260, 300],
		]),
		coast([520, 40], noon.far, 33),
		sea(noon, 516),
		glitter(noon, [1180, 522], 700),
		at([700, 600], sailboat(), 0.5),
		shape('M1610 470Q1400 450 1180 480 1000 510 920 590L1000 660 1610 700z', tufa.shade),
		shape('M1610 470Q1400 450 1180 480 1000 510 920 590 1200 540 1610 560z', ink.leaf),
		watchTower([1190, 492, 150, 250], tufa),
		scrub([980, 550, 600], [ink.pine, ink.leaf], 54),
		foam([930, 668], 680),
		shore([340, 640], [1500, 800]),
		shape('M-10 560Q240 560 420 640T640 800 560 1010H-10z', ink.leaf),
		shape('M-10 600Q180 600 330 670T520 840 470 1010H-10z', ink.olive),
		planted([120, 720], 560, pine()),
		planted([340, 680], 380, pine()),
		at([690, 930], villa()),
		person({ feet: [1220, 900], tall: 120, coat: ink.coral, trousers: ink.navy, walking: true, left: true }),
		person({ feet: [1275, 896], tall: 76, coat: ink.gold, trousers: ink.teal, walking: true, left: true }),
	];
}

/** Low walls of a villa with a mosaic floor, seen from the front, middle at the origin. */
function villa(): Svg {
	const tiles = row(24, (i) =>
		boxPath([-150 + (i % 8) * 46 + (Math.floor(i / 8) % 2) * 23, -60 + Math.floor(i / 8) * 26, 22, 13]),
	);
	return [
		shape('M-200 20L-160 -70H250L300 20z', ink.limestone),
		shape(tiles, ink.brick, 0.7),
		wall([-220, -150, 120, 110], tufa),
		wall([-100, -110, 170, 60], tufa),
		rect([150, -170, 44, 120], whiteStone.lit),
		rect([150, -170, 15, 120], whiteStone.shade),
		rect([140, -180, 64, 16], whiteStone.lit),
		rect([226, -120, 44, 70], whiteStone.lit),
		rect([226, -120, 15, 70], whiteStone.shade),
		wall([-250, 10, 240, 60], tufa),
		wall([90, 10, 270, 46], tufa),
		shape('M-250 10l60 -26 40 10 30 16zM200 10l40 -18 60 18z', limestone.mid),
	].join('');
}
