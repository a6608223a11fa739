import { ink, morning } from '../../palette.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { balustrade, limestone, whiteStone } from '../../stone.ts';
import { tableTop } from '../../table.ts';
import { at, line, oval, rect, shape, turned, type Svg } from '../../svg.ts';

/** Caffè della Rotonda: coffee with ice and almond milk above the round terrace. */
export function caffeRotonda(): readonly Svg[] {
	return [
		sky(morning, [1200, 240], 90),
		clouds(morning.cloud, [[100, 140, 360]]),
		coast([480, 50], morning.far, 53),
		sea(morning, 476),
		glitter(morning, [1200, 482], 620),
		shape('M-10 700Q400 560 800 560T1610 700V760H-10z', limestone.mid),
		`<g>${balustrade([-20, 660, 1640, 96], limestone)}</g>`,
		tableTop(720, [whiteStone.lit, ink.turquoise]),
		oval([760, 900, 300, 62], ink.night, 0.25),
		oval([770, 886, 290, 60], ink.foam),
		shape('M610 880L580 500H960L930 880Q770 930 610 880z', ink.foam, 0.75),
		shape('M604 820L588 600H952L936 870Q770 910 610 870z', '#6b3f2c'),
		shape('M606 870L600 790Q770 830 940 780L934 870Q770 910 606 870z', '#f0e2cc'),
		oval([770, 600, 182, 34], '#8a5638'),
		...[
			[660, 600, -12],
			[780, 580, 20],
			[850, 640, -30],
			[700, 680, 30],
		].map(([x = 0, y = 0, a = 0]) =>
			turned(
				[x, y],
				a,
				`<rect x="-46" y="-46" width="92" height="92" rx="14" fill="${ink.foam}" opacity=".8"/>` +
					shape('M-34 -34h60l-60 50z', '#ffffff', 0.7),
			),
		),
		line('M880 840L1000 420', ink.dust, 10),
		at(
			[1240, 880],
			shape('M-90 0L-70 -230Q-60 -260 -60 -300H60Q60 -260 70 -230L90 0z', ink.foam, 0.8) +
				shape('M-90 0L-72 -210H72L90 0z', ink.cream) +
				rect([-48, -140, 96, 80], ink.olive) +
				shape('M-20 -100Q0 -130 20 -100 0 -76 -20 -100z', ink.sand),
		),
		...[
			[1080, 930],
			[1130, 950],
			[420, 930],
			[470, 955],
		].map(([x = 0, y = 0], i) =>
			turned(
				[x, y],
				i * 40,
				shape('M-34 0Q0 -30 36 0 0 26 -34 0z', '#c48745') + shape('M-34 0Q0 -30 36 0z', '#e0a866'),
			),
		),
	];
}
