import { framedArch } from '../../arches.ts';
import { oliveTree, planted } from '../../green.ts';
import { houses } from '../../houses.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, tufa, wall, type Stone } from '../../stone.ts';
import { boxPath, line, printed, rect, row, shape, type Box, type Svg } from '../../svg.ts';

/** The castle De Falconibus at Pulsano: square towers in the town, olive trees before it. */
export function castelloFalconibus(): readonly Svg[] {
	return [
		sky(sunset, [1220, 300], 95),
		clouds(sunset.cloud, [
			[120, 150, 340],
			[680, 90, 300],
		]),
		houses([-20, 700, 480, 240], 64, 100),
		houses([1200, 700, 440, 230], 73, 100),
		squareTower([380, 290, 220, 430], tufa),
		wall([590, 420, 430, 300], tufa),
		rect([590, 420, 60, 300], tufa.shade),
		shape(
			row(8, (i) => boxPath([596 + i * 54, 388, 32, 34])),
			tufa.lit,
		),
		...[690, 800, 910].map((x) => framedArch([x, 560, 48, 84], limestone)),
		framedArch([800, 720, 120, 130], limestone, ink.umber),
		squareTower([1000, 220, 250, 500], tufa),
		printed('M-10 1010V716H1610V1010z', ink.sand, print('paving')),
		shape('M-10 1010V860Q400 800 640 880L560 1010zM1610 1010V850Q1300 800 1000 880L1090 1010z', ink.olive),
		planted([150, 900], 360, oliveTree(5)),
		planted([430, 950], 260, oliveTree(8)),
		planted([1440, 910], 380, oliveTree(4)),
		planted([1190, 950], 240, oliveTree(9)),
		person({ feet: [760, 860], tall: 150, coat: ink.coral, trousers: ink.navy, walking: true, left: true }),
		person({
			feet: [830, 858],
			tall: 145,
			coat: ink.teal,
			trousers: ink.umber,
			walking: true,
			left: true,
			long: true,
			skirt: true,
		}),
	];
}

function squareTower([x, y, w, h]: Box, stone: Stone): Svg {
	return [
		wall([x, y, w, h], stone, false),
		rect([x, y, w * 0.32, h], stone.shade),
		shape(
			`M${x} ${y + h}L${x - 26} ${y + h}L${x} ${y + h * 0.6}zM${x + w} ${y + h}h26L${x + w} ${y + h * 0.6}z`,
			stone.mid,
		),
		shape(
			row(8, (i) => boxPath([x - 6 + i * (w / 7.4), y - 2, w * 0.06, 30])),
			stone.shade,
		),
		rect([x - 14, y - 40, w + 28, 40], stone.lit),
		rect([x - 14, y - 40, w * 0.36, 40], stone.mid),
		shape(
			row(4, (i) => boxPath([x - 14 + i * (w / 3.1), y - 76, w * 0.2, 38])),
			stone.lit,
		),
		framedArch([x + w * 0.6, y + h * 0.36, 46, 80], limestone),
		rect([x + w * 0.56, y + h * 0.56, 20, 44], ink.plum),
		line(`M${x - 4} ${y + h * 0.6}h${w + 8}`, stone.mid, 12),
	].join('');
}
