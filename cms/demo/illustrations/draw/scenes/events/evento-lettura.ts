import { sailboat } from '../../boats.ts';
import { dusk, ink } from '../../palette.ts';
import { room, seaWindow } from '../../rooms.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, oval, pill, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** A reader in an armchair, children on cushions. */
export function lettura(): readonly Svg[] {
	const books = row(4, (r) =>
		row(11, (i) =>
			rect(
				[70 + i * 34, 150 + r * 150 + (i % 3) * 14, 28, 120 - (i % 3) * 14],
				[ink.coral, ink.teal, ink.gold, ink.brick, ink.cream][(i * 3 + r) % 5] ?? ink.teal,
			),
		),
	);
	return [
		room(['#1f6f80', '#175767'], [780, '#c9785a'], 'planks'),
		rect([50, 110, 410, 640], ink.umber),
		row(4, (r) => rect([60, 130 + r * 150, 390, 140], '#2f1f22')),
		books,
		seaWindow([1180, 560, 260, 400], [dusk, 470, at([1240, 500], sailboat(), 0.4)], limestone),
		line('M640 780V330', ink.night, 10),
		shape('M560 330L600 230H690L730 330z', ink.gold),
		shape('M600 330L420 780H900L690 330z', ink.gold, 0.16),
		oval([820, 900, 620, 90], '#a4513f'),
		shape('M690 830V560Q690 500 760 500H960Q1030 500 1030 560V830z', ink.coral),
		shape('M690 830V560Q690 500 760 500 720 560 730 830z', ink.brick),
		shape('M650 850V700q0 -40 40 -40t40 40v150zM990 850V700q0 -40 40 -40t40 40v150z', '#e0805a'),
		line('M820 760H940V880M800 770H900V890', ink.navy, 44),
		shape('M770 770Q750 600 850 590 950 600 940 770z', ink.cream),
		shape('M770 770Q750 600 850 590 800 660 810 770z', ink.sand),
		disc([856, 540, 42], ink.skin),
		shape('M810 545Q804 488 862 488 908 494 902 536 870 516 836 528L830 580Q806 580 810 545z', '#8f8a86'),
		shape('M880 700L980 660V740L880 776 790 740V664z', ink.teal),
		shape('M880 690L974 652V730L880 766z', ink.cream),
		shape('M880 690L796 656V732L880 766z', ink.foam),
		...[
			[300, 920, ink.gold, ink.night],
			[500, 950, ink.turquoise, ink.umber],
			[1180, 950, ink.olive, ink.night],
			[1380, 920, ink.coral, ink.umber],
		].map(([x, y, coat, hair]) => listener([Number(x), Number(y)], [String(coat), String(hair)])),
	];
}

function listener([x, y]: Point, [coat, hair]: readonly [string, string]): Svg {
	const s = x < 800 ? 1.15 : -1.15;
	return at(
		[x, y],
		pill([-110, -10, 220, 50], ink.brick, 25) +
			shape('M-80 4Q-76 -34 -36 -40L-20 -10H70Q90 -6 84 14z', ink.navy) +
			shape('M-50 0Q-58 -110 0 -120T50 0z', coat) +
			shape('M-50 0Q-58 -110 0 -120 -26 -60 -22 0z', ink.night, 0.2) +
			disc([6, -150, 38], ink.skin) +
			shape('M-36 -150Q-36 -196 6 -196 40 -192 42 -160 14 -172 -6 -158L-12 -114Q-36 -120 -36 -150z', hair),
		[s, Math.abs(s)],
	);
}
