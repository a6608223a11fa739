import { framedArch } from '../../arches.ts';
import { ink } from '../../palette.ts';
import { hangingLamp, room } from '../../rooms.ts';
import { counter, shelves } from '../../shop.ts';
import { tufa } from '../../stone.ts';
import { bottle, wineGlass } from '../../table.ts';
import { disc, line, rect, row, shape, type Svg } from '../../svg.ts';

/** Enoteca Vigna Jonica: bottles of Primitivo on the shelves, a cheese board on the counter. */
export function vignaJonica(): readonly Svg[] {
	return [
		room(['#5b2a36', '#421f2e'], [620, '#6b432e'], 'planks'),
		shelves([100, 30, 860, 560], [3, 10], (x, y, i) =>
			bottle([x, y], 150, [i % 3 ? '#22382e' : '#4a2030', i % 2 ? ink.cream : ink.gold]),
		),
		framedArch([1280, 620, 330, 520], tufa, '#2f1f22'),
		row(3, (r) =>
			row(
				3 - r,
				(i) =>
					disc([1180 + r * 54 + i * 106, 560 - r * 94, 50], '#a8683b') +
					disc([1180 + r * 54 + i * 106, 560 - r * 94, 38], '#c48745') +
					disc([1180 + r * 54 + i * 106, 560 - r * 94, 8], ink.umber),
			),
		),
		hangingLamp([520, 110], 30, ink.gold),
		hangingLamp([1060, 110], 30, ink.gold),
		counter([-20, 700, 1640, 320], ['#7d4f30', '#c48745']),
		bottle([260, 700], 340, ['#22382e', ink.cream]),
		wineGlass([480, 696], 240, '#8a2438'),
		wineGlass([640, 700], 240, '#8a2438'),
		shape('M800 700L840 640H1400L1450 700z', ink.dust),
		rect([800, 700, 650, 26], ink.umber),
		shape('M860 690V610Q960 560 1040 610V690z', ink.gold),
		shape('M860 690V610L940 640V690z', ink.ochre),
		disc([980, 640, 11], ink.ochre),
		disc([1000, 664, 8], ink.ochre),
		shape('M1070 690Q1070 600 1140 600T1210 690z', ink.cream),
		shape('M1070 690Q1070 600 1140 600 1100 640 1104 690z', ink.sand),
		row(9, (i) =>
			disc([1260 + (i % 4) * 36, 672 - Math.floor(i / 4) * 32, 20], i % 2 ? '#5b2a48' : '#74385c'),
		),
		line('M1320 600q30 -30 60 -20', ink.leaf, 8),
	];
}
