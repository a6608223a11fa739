import { houses } from '../houses.ts';
import { palace } from '../palace.ts';
import { palm } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { limestone, steps, tufa, wall } from '../stone.ts';
import { square } from '../street.ts';
import { at, printed, rect, repeated, shape, type Svg } from '../svg.ts';

/** The palace of the city museum on the balcony over the Mar Grande. */
export function palazzoPantaleo(): readonly Svg[] {
	return [
		...square(sunset, [300, 420]),
		sea(sunset, 620),
		at(
			[1900, 0],
			palace({ box: [560, 300, 780, 430], stone: tufa, columns: 6, floors: 2, shutters: ink.deep }),
			[-1, 1],
		),
		houses([1330, 730, 320, 360], 61, 110),
		wall([430, 726, 1200, 110], limestone),
		rect([420, 716, 1200, 16], limestone.lit),
		steps([640, 836, 260, 106], 7, limestone),
		printed('M280 1010L430 836H1610V1010z', ink.sand, print('paving')),
		shape('M280 1010L430 836H560L430 1010z', ink.plum, 0.22),
		repeated('palm', palm(), [
			[470, 840, 3.6],
			[1430, 850, 4.4],
		]),
		person({ feet: [980, 920], tall: 118, coat: ink.navy, trousers: ink.umber, walking: true, left: true }),
	];
}
