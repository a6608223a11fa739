import { planted, tree } from '../green.ts';
import { ink, noon } from '../palette.ts';
import { person } from '../people.ts';
import { limestone, wall } from '../stone.ts';
import { square } from '../street.ts';
import { archPath, disc, line, rect, row, shape, type Svg } from '../svg.ts';

/** The courtyard of the diocesan museum, with its arches and well. */
export function museoDiocesano(): readonly Svg[] {
	const arches = (y: number, tall: number) => row(5, (i) => archPath([330 + i * 196, y, 150, tall]));
	return [
		...square(noon, [1180, 150]),
		wall([290, 300, 1020, 500], { ...limestone, lit: limestone.mid }),
		rect([270, 284, 1060, 26], limestone.lit),
		shape(arches(790, 230), ink.plum),
		shape(arches(510, 170), ink.deep),
		shape(
			row(5, (i) => archPath([330 + i * 196, 790, 66, 220])),
			ink.night,
			0.45,
		),
		shape(
			row(5, (i) => archPath([330 + i * 196, 510, 66, 160])),
			ink.night,
			0.45,
		),
		shape('M320 310H760L470 790H320z', ink.plum, 0.22),
		rect([290, 536, 1020, 18], limestone.lit),
		rect([290, 554, 1020, 9], limestone.shade),
		wall([-10, 180, 330, 700], { ...limestone, lit: limestone.shade }),
		wall([1290, 180, 330, 700], limestone),
		shape(archPath([1370, 860, 170, 330]), ink.plum),
		shape(archPath([70, 860, 170, 330]), ink.night, 0.6),
		shape('M-10 1010V880L320 790H1290L1610 880V1010z', ink.sand),
		shape('M-10 1010V880L320 790H620L420 1010z', ink.plum, 0.3),
		well(),
		planted([1200, 850], 230, tree(ink.leaf, ink.olive, 4)),
		person({
			feet: [1060, 900],
			tall: 130,
			coat: ink.terracotta,
			trousers: ink.navy,
			walking: true,
			left: true,
		}),
	];
}

function well(): Svg {
	return [
		line('M700 800V640Q800 570 900 640V800', ink.navy, 9),
		disc([800, 640, 18], ink.navy),
		shape('M680 800H920L900 910Q800 930 700 910z', limestone.lit),
		shape('M680 800H750L760 920Q720 918 700 910z', limestone.shade),
		rect([664, 786, 272, 26], limestone.mid),
	].join('');
}
