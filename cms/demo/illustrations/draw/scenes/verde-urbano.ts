import { houses } from '../houses.ts';
import { hedge, planted, tree } from '../green.ts';
import { lamp } from '../landmarks.ts';
import { ink, morning } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { bench } from '../street.ts';
import { at, oval, printed, shape, type Svg } from '../svg.ts';

/** A town park with trees, a bench and people. */
export function verdeUrbano(): readonly Svg[] {
	return [
		sky(morning, [1150, 240], 80),
		houses([-20, 560, 1660, 250], 33, 120),
		shape('M-20 300H1640V560H-20z', morning.sky[2] ?? ink.foam, 0.45),
		hedge([-20, 580], 1660, [ink.pine, ink.leaf]),
		shape('M-10 1010V580H1610V1010z', ink.olive),
		shape('M-10 1010V700Q400 620 900 700T1610 680V1010z', '#74894a'),
		printed(
			'M1040 580Q900 700 560 760T260 1010H700Q760 860 1000 780T1180 580z',
			ink.limestone,
			print('paving'),
		),
		...[
			[180, 760, 420, 2],
			[470, 660, 300, 5],
			[1300, 780, 480, 7],
			[860, 620, 240, 9],
			[1520, 700, 330, 4],
		].map(([x = 0, y = 0, h = 0, n = 1]) => planted([x, y], h, tree(ink.pine, ink.leaf, n))),
		oval([140, 768, 170, 24], ink.pine, 0.4),
		oval([1250, 790, 190, 26], ink.pine, 0.4),
		bench([980, 900]),
		at([900, 900], lamp(), 2.6),
		person({ feet: [560, 900], tall: 150, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({ feet: [490, 896], tall: 92, coat: ink.gold, trousers: ink.teal, walking: true }),
		person({ feet: [840, 740], tall: 100, coat: ink.teal, trousers: ink.umber, walking: true, left: true }),
	];
}
