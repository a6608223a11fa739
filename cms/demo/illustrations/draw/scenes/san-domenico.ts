import { bellTower } from '../domes.ts';
import { houses } from '../houses.ts';
import { ink, noon } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { limestone, tufa, wall } from '../stone.ts';
import { square } from '../street.ts';
import { archPath, at, boxPath, disc, line, rect, row, shape, type Svg } from '../svg.ts';

/** San Domenico, with its rose window and its double stairs. */
export function sanDomenico(): readonly Svg[] {
	const petals = row(12, (i) => `<ellipse cx="0" cy="-40" rx="8" ry="22" transform="rotate(${i * 30})"/>`);
	return [
		...square(noon, [1240, 280]),
		houses([-20, 740, 500, 330], 71, 120),
		houses([1160, 740, 480, 330], 78, 120),
		bellTower([1070, 740, 90, 560], tufa),
		wall([520, 330, 540, 420], { ...limestone, lit: '#f2d7a6' }),
		rect([520, 330, 40, 420], limestone.shade),
		rect([1024, 330, 36, 420], limestone.lit),
		shape('M500 340L790 190 1080 340z', limestone.lit),
		shape('M500 340L790 190V340z', limestone.mid),
		disc([790, 410, 92], limestone.shade),
		disc([790, 410, 80], ink.deep),
		at([790, 410], `<g fill="${ink.limestone}">${petals}</g>` + disc([0, 0, 14], ink.limestone), 1.1),
		shape('M690 750V600Q690 540 790 500 890 540 890 600V750z', limestone.lit),
		shape('M716 750V610Q716 570 790 534 864 570 864 610V750z', ink.plum),
		shape('M716 750V610Q716 570 790 534V750z', ink.night, 0.4),
		rect([-10, 740, 1620, 270], ink.sand),
		rect([-10, 740, 1620, 270], print('paving')),
		doubleStairs(),
		person({ feet: [1180, 940], tall: 110, coat: ink.teal, trousers: ink.navy, walking: true, left: true }),
		person({ feet: [400, 940], tall: 106, coat: ink.coral, trousers: ink.umber, skirt: true, long: true }),
	];
}

function doubleStairs(): Svg {
	const left = row(9, (i) => boxPath([560 - i * 40, 742 + i * 22, 150 + i * 6, 24]));
	const right = row(9, (i) => boxPath([870 + i * 34, 742 + i * 22, 150 + i * 6, 24]));
	const noses = row(
		9,
		(i) => `M${562 - i * 40} ${744 + i * 22}h${146 + i * 6}M${872 + i * 34} ${744 + i * 22}h${146 + i * 6}`,
	);
	return [
		shape('M700 742H560L200 940H440z', limestone.shade),
		shape('M880 742H1020L1370 940H1140z', limestone.shade),
		shape(left, '#c79f7f'),
		shape(right, limestone.mid),
		line(noses, limestone.lit, 6),
		wall([690, 744, 200, 196], limestone),
		shape(archPath([735, 940, 110, 150]), ink.plum),
		shape(archPath([735, 940, 44, 140]), ink.night, 0.5),
		rect([550, 730, 480, 20], limestone.lit),
		rect([550, 750, 480, 8], limestone.shade),
	].join('');
}
