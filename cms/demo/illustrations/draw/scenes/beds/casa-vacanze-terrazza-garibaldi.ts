import { gozzo } from '../../boats.ts';
import { houses } from '../../houses.ts';
import { pottedPlant } from '../../lanes.ts';
import { ink, morning } from '../../palette.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { wineGlass } from '../../table.ts';
import { at, line, oval, pill, rect, repeated, row, shape, type Svg } from '../../svg.ts';

/** Terrazza Garibaldi: a roof terrace above the fishing boats. */
export function terrazzaGaribaldi(): readonly Svg[] {
	return [
		sky(morning, [1180, 270], 95),
		clouds(morning.cloud, [
			[90, 130, 340],
			[640, 190, 260],
		]),
		gulls([820, 330], 5, ink.cream),
		coast([470, 60], morning.far, 59),
		sea(morning, 466),
		glitter(morning, [1180, 472], 660),
		repeated('boat', gozzo([ink.coral, ink.cream]), [
			[180, 580, 0.7],
			[900, 600, 0.8],
		]),
		at([520, 600], gozzo([ink.teal, ink.cream]), 0.8),
		at([1320, 610], gozzo([ink.navy, ink.gold]), [-0.8, 0.8]),
		rect([-10, 640, 1620, 30], ink.sand),
		houses([-20, 900, 420, 220], 16, 120),
		houses([1240, 900, 400, 240], 26, 120),
		shape('M-10 1010V790H1610V1010z', '#d98a68'),
		shape('M-10 1010V790H1610V1010z', print('paving')),
		rect([-10, 700, 1620, 100], whiteStone.lit),
		rect([-10, 690, 1620, 20], limestone.lit),
		row(9, (i) => rect([60 + i * 180, 730, 60, 50], whiteStone.mid)),
		line('M300 800V260M1000 800V260', ink.umber, 14),
		shape('M270 250H1030L1080 330H220z', ink.cream),
		row(4, (i) => shape(`M${340 + i * 190} 250h90l10 80h-100z`, ink.turquoise)),
		pill([360, 820, 440, 60], ink.turquoise, 26),
		pill([360, 740, 440, 100], ink.teal, 26),
		rect([370, 870, 30, 60], ink.umber),
		rect([760, 870, 30, 60], ink.umber),
		pill([400, 760, 120, 80], ink.coral, 20),
		oval([980, 860, 110, 24], ink.cream),
		line('M980 870V960M930 966L980 940 1030 966', ink.umber, 10),
		wineGlass([950, 858], 90, ink.gold),
		shape('M1000 856q0 -24 40 -24t30 24z', ink.coral),
		at([160, 950], pottedPlant('#e0708a'), 2),
		at([1280, 960], pottedPlant(ink.coral), 2.2),
		at([1470, 950], pottedPlant(), 2.4),
	];
}
