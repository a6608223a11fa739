import { framedArch } from '../../arches.ts';
import { jar } from '../../clay.ts';
import { oliveTree, planted } from '../../green.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { bottle, loaf, plate, wineGlass } from '../../table.ts';
import { at, disc, line, oval, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** Masseria Cisternella: a long table under the pergola of a white farm. */
export function masseriaCisternella(): readonly Svg[] {
	return [
		sky(sunset, [1180, 300], 95),
		shape('M-10 560Q400 500 900 540T1610 520V1010H-10z', ink.olive),
		wall([60, 260, 560, 430], whiteStone),
		rect([60, 260, 120, 430], whiteStone.shade),
		framedArch([330, 690, 140, 230], limestone, ink.pine),
		...[230, 500].map((x) => rect([x, 380, 56, 84], ink.teal)),
		planted([1440, 640], 360, oliveTree()),
		planted([1160, 600], 240, oliveTree(8)),
		printed('M-10 1010V690H1610V1010z', ink.sand, print('paving')),
		...[420, 940, 1460].map(
			(x) => rect([x, 250, 40, 560], limestone.lit) + rect([x, 250, 14, 560], limestone.shade),
		),
		rect([360, 220, 1260, 30], ink.umber),
		row(15, (i) => rect([380 + i * 84, 180, 22, 60], ink.umber)),
		row(30, (i) => oval([380 + i * 42, 236 + (i % 3) * 18, 40, 24], i % 2 ? ink.leaf : ink.pine)),
		row(9, (i) =>
			at(
				[450 + i * 130, 280],
				row(7, (n) => disc([(n % 3) * 18 - 18, Math.floor(n / 3) * 18, 11], n % 2 ? '#5b2a48' : '#74385c')),
			),
		),
		...[620, 820, 1180, 1380].map((x, i) =>
			person({
				feet: [x, 900],
				tall: 330,
				coat: [ink.coral, ink.teal, ink.gold, ink.navy][i] ?? ink.teal,
				trousers: ink.night,
				long: i % 2 === 0,
				left: i > 1,
				hands: [
					[20, 10],
					[14, 22],
				],
			}),
		),
		shape('M360 760H1560L1600 830H320z', ink.cream),
		rect([320, 830, 1280, 90], ink.sand),
		shape(
			'M320 920q40 20 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0V900H320z',
			ink.sand,
		),
		line('M400 926V1010M1520 926V1010', ink.umber, 26),
		loaf([560, 760], 74),
		bottle([720, 790], 190, ['#22382e', ink.cream]),
		plate([960, 796], 130, ink.olive),
		row(8, (i) =>
			disc([900 + (i % 4) * 38, 776 + Math.floor(i / 4) * 18, 20], i % 2 ? '#c9473a' : '#e4573d'),
		),
		wineGlass([1140, 800], 130, '#8a2438'),
		wineGlass([1240, 800], 130, '#8a2438'),
		at([1400, 800], jar(), 1.5),
	];
}
