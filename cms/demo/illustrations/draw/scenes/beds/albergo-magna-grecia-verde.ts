import { cypress, hedge, planted, tree } from '../../green.ts';
import { piercings } from '../../landmarks.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { line, oval, rect, row, shape, type Svg } from '../../svg.ts';

/** Albergo Magna Grecia Verde: a modern hotel with a garden, the pierced sail behind. */
export function magnaGreciaVerde(): readonly Svg[] {
	return [
		sky(noon, [1260, 220], 90),
		clouds(noon.cloud, [[760, 120, 300]]),
		rect([160, 160, 110, 610], whiteStone.mid),
		rect([276, 140, 120, 630], whiteStone.lit),
		shape(piercings([166, 170, 100, 330], 4, 8), '#237f8e'),
		shape(piercings([282, 150, 110, 340], 4, 5), '#2f97a2'),
		rect([520, 260, 840, 500], whiteStone.lit),
		rect([520, 260, 140, 500], whiteStone.shade),
		...[0, 1, 2].flatMap((f) =>
			[0, 1, 2, 3].map(
				(c) =>
					rect([690 + c * 165, 300 + f * 130, 136, 84], ink.deep) +
					rect([690 + c * 165, 300 + f * 130, 60, 84], '#2b7a86') +
					rect([680 + c * 165, 376 + f * 130, 156, 24], ink.dust) +
					row(4, (i) => oval([706 + c * 165 + i * 34, 376 + f * 130, 26, 16], i % 2 ? ink.leaf : ink.olive)),
			),
		),
		rect([500, 240, 880, 26], whiteStone.mid),
		row(12, (i) => oval([540 + i * 72, 240, 46, 22], i % 2 ? ink.leaf : ink.pine)),
		rect([690, 690, 460, 70], ink.gold),
		line('M805 690v70M920 690v70M1035 690v70', whiteStone.lit, 10),
		hedge([-20, 770], 1660, [ink.pine, ink.leaf]),
		shape('M-10 1010V770H1610V1010z', ink.olive),
		shape('M760 770H1080L1300 1010H560z', ink.sand),
		shape('M760 770H1080L1300 1010H560z', print('paving')),
		oval([310, 890, 220, 50], limestone.lit),
		oval([310, 884, 196, 42], ink.turquoise),
		oval([340, 880, 100, 16], ink.aqua),
		planted([110, 840], 420, cypress()),
		planted([480, 810], 330, tree()),
		planted([1450, 860], 480, tree(ink.leaf, ink.olive, 7)),
		person({ feet: [880, 900], tall: 180, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({ feet: [950, 896], tall: 172, coat: ink.teal, trousers: ink.umber, walking: true, long: true }),
	];
}
