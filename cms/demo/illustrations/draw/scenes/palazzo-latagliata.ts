import { houses } from '../houses.ts';
import { palace } from '../palace.ts';
import { planted, tree } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { pinkStone } from '../stone.ts';
import { paving, square } from '../street.ts';
import { shape, type Svg } from '../svg.ts';

/** A palace of offices at a street corner. */
export function palazzoLatagliata(): readonly Svg[] {
	return [
		...square(sunset, [1330, 330]),
		houses([-20, 800, 500, 360], 51, 120),
		houses([1180, 800, 460, 460], 55, 130),
		palace({ box: [420, 280, 760, 530], stone: pinkStone, columns: 6, floors: 3, shutters: ink.pine }),
		paving(806, ink.limestone),
		shape('M420 812H1180L960 900H200z', ink.plum, 0.28),
		planted([330, 860], 320, tree(ink.pine, ink.leaf, 9)),
		planted([1280, 860], 340, tree(ink.pine, ink.leaf, 5)),
		person({ feet: [860, 900], tall: 118, coat: ink.teal, trousers: ink.umber, walking: true }),
		person({ feet: [660, 894], tall: 116, coat: ink.gold, trousers: ink.navy, walking: true, left: true }),
	];
}
