import { houses } from '../houses.ts';
import { hedge, planted, tree } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { limestone, steps, whiteStone } from '../stone.ts';
import { paving, square } from '../street.ts';
import { boxPath, rect, row, shape, type Svg } from '../svg.ts';

/** The library: a modern front with a reader on the steps. */
export function biblioteca(): readonly Svg[] {
	const spines = row(40, (i) => boxPath([470 + i * 17, 420 + ((i * 37) % 22), 13, 90 - ((i * 37) % 22)]));
	const lower = row(40, (i) => boxPath([470 + i * 17, 540 + ((i * 23) % 26), 13, 96 - ((i * 23) % 26)]));
	return [
		...square(sunset, [1310, 300]),
		houses([-20, 862, 420, 430], 101, 130),
		rect([400, 320, 820, 440], whiteStone.lit),
		rect([400, 320, 820, 440], print('stone')),
		rect([380, 296, 860, 34], limestone.lit),
		rect([380, 330, 860, 12], limestone.shade),
		rect([456, 390, 710, 370], ink.gold),
		rect([456, 390, 710, 370], print('dots')),
		shape(spines, ink.brick),
		shape(lower, ink.deep),
		shape(
			row(13, (i) => boxPath([487 + i * 51, 426, 13, 84])) +
				row(13, (i) => boxPath([479 + i * 52, 556, 13, 80])),
			ink.teal,
		),
		rect([456, 510, 710, 12], ink.umber),
		rect([456, 636, 710, 12], ink.umber),
		shape(
			row(6, (i) => boxPath([444 + i * 142, 342, 26, 418])),
			whiteStone.mid,
		),
		shape(
			row(6, (i) => boxPath([444 + i * 142, 342, 9, 418])),
			whiteStone.shade,
		),
		paving(860, ink.limestone),
		steps([330, 862, 960, 106], 5, limestone),
		hedge([1260, 880], 360, [ink.pine, ink.leaf]),
		planted([1400, 880], 420, tree(ink.pine, ink.leaf, 6)),
		person({
			feet: [700, 850],
			tall: 150,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[8, 18],
				[-2, 20],
			],
			over: shape('M4 -62L20 -66V-52L4 -48zM4 -62L-8 -66V-52L4 -48z', ink.cream),
		}),
		person({ feet: [960, 940], tall: 160, coat: ink.teal, trousers: ink.umber, walking: true, left: true }),
		person({ feet: [1030, 936], tall: 108, coat: ink.gold, trousers: ink.deep, walking: true, left: true }),
	];
}
