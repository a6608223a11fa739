import { framedArch } from '../../arches.ts';
import { ink, morning } from '../../palette.ts';
import { print } from '../../prints.ts';
import { hangingLamp, vaults } from '../../rooms.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { bottle, loaf } from '../../table.ts';
import { archPath, disc, line, oval, printed, rect, shape, type Svg } from '../../svg.ts';

/** Vico del Sale: a stone flat under a vault, a kitchen table. */
export function vicoDelSale(): readonly Svg[] {
	return [
		vaults(2, [-40, 780], limestone),
		rect([0, 0, 1600, 20], limestone.shade),
		framedArch([1200, 780, 200, 380], whiteStone, ink.teal),
		line('M1200 780V420', ink.night, 6),
		shape(archPath([290, 560, 220, 300]), whiteStone.lit),
		shape(archPath([312, 560, 176, 272]), morning.sky[3] ?? ink.cream),
		shape('M312 560V470q40 -20 88 0t88 0V560z', morning.sea[2] ?? ink.teal),
		rect([270, 560, 260, 20], whiteStone.lit),
		printed('M-10 1010V780H1610V1010z', ink.dust, print('paving')),
		rect([620, 400, 260, 14], ink.umber),
		...[660, 740, 820].map((x, i) =>
			shape(`M${x - 24} 400h48v-50q-24 -16 -48 0z`, [ink.turquoise, ink.coral, ink.gold][i] ?? ink.gold),
		),
		line('M640 470v60M700 470v50M760 470v70M820 470v50M620 470h230', ink.umber, 7),
		shape('M620 530h40l-6 50h-28zM740 540h40l-6 56h-28z', ink.ochre),
		hangingLamp([790, 250], 36),
		oval([790, 960, 460, 40], ink.night, 0.2),
		line('M450 760V960M1130 760V960', ink.umber, 26),
		rect([400, 730, 780, 40], '#a4713f'),
		rect([400, 730, 120, 40], '#7d4f30'),
		rect([300, 640, 18, 320], ink.teal),
		rect([300, 800, 110, 18], ink.teal),
		line('M400 810V960', ink.teal, 16),
		rect([1264, 640, 18, 320], ink.teal),
		rect([1172, 800, 110, 18], ink.teal),
		line('M1182 810V960', ink.teal, 16),
		loaf([620, 700], 70),
		bottle([820, 730], 180, ['#7a8f3f', ink.cream]),
		shape('M900 726q0 -40 90 -40t90 40z', ink.turquoise),
		...[930, 985, 1040].map(
			(x) => disc([x, 676, 30], ink.gold) + shape(`M${x - 10} 648l10 -14 10 14z`, ink.leaf),
		),
	];
}
