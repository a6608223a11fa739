import { archedWall, framedArch } from '../../arches.ts';
import { palm } from '../../green.ts';
import { pottedPlant } from '../../lanes.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky } from '../../sky.ts';
import { limestone, pinkStone, wall, whiteStone } from '../../stone.ts';
import { at, line, oval, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** Palazzo delle Onde: the courtyard of a noble palace, arches and an open stair. */
export function palazzoOnde(): readonly Svg[] {
	return [
		sky(noon, [1200, 120], 80),
		wall([0, 120, 1600, 680], { ...pinkStone, lit: '#f6d3ae' }),
		rect([0, 120, 180, 680], pinkStone.mid),
		rect([0, 96, 1600, 34], whiteStone.lit),
		...[0, 1, 2, 3, 4, 5].map((i) => framedArch([300 + i * 230, 390, 90, 180], whiteStone, ink.teal)),
		line(
			row(3, (r) => `M0 ${440 + r * 16}q25 -18 50 0${'t50 0'.repeat(32)}`),
			ink.turquoise,
			5,
		),
		rect([60, 500, 1480, 300], '#74404a'),
		archedWall([40, 490, 1100, 310], [4, 0.2, 250], {
			...whiteStone,
			lit: '#fbeed2',
			shade: pinkStone.shade,
		}),
		row(
			7,
			(i) =>
				rect([1140, 500 + i * 44, 60 + i * 70, 46], i % 2 ? limestone.lit : '#f7e7c8') +
				rect([1140 + 40 + i * 70, 500 + i * 44, 20, 46], limestone.shade),
		),
		line('M1180 420L1640 710' + row(7, (i) => `M${1196 + i * 70} ${430 + i * 44}v80`), ink.navy, 8),
		printed('M-10 1010V800H1610V1010z', ink.sand, print('paving')),
		shape('M-10 800H420L180 1010H-10z', limestone.mid, 0.6),
		row(
			9,
			(i) =>
				line(`M${520 + i * 70} 990q35 -20 70 0`, ink.turquoise, 6) +
				line(`M${520 + i * 70} 960q35 -20 70 0`, ink.teal, 6),
		),
		shape('M720 900L730 820H870L880 900z', limestone.mid),
		shape('M720 900L730 820H776L772 900z', limestone.shade),
		oval([800, 818, 84, 18], limestone.lit),
		oval([800, 816, 66, 12], ink.turquoise),
		line('M744 816V700M856 816V700M732 700H868', ink.navy, 8),
		at([330, 900], palm(), 4.6),
		at([1080, 880], pottedPlant('#e0708a'), 1.7),
		person({
			feet: [580, 920],
			tall: 230,
			coat: ink.coral,
			trousers: ink.navy,
			walking: true,
			over: shape('M-26 -44h18v36h-18z', ink.brick),
		}),
		person({ feet: [1000, 900], tall: 220, coat: ink.teal, trousers: ink.umber, left: true, long: true }),
	];
}
