import { flag, italianFlag } from '../flags.ts';
import { houses } from '../houses.ts';
import { palace } from '../palace.ts';
import { cypress, planted } from '../green.ts';
import { ink, noon } from '../palette.ts';
import { cap, person } from '../people.ts';
import { whiteStone } from '../stone.ts';
import { paving, square } from '../street.ts';
import { at, type Svg } from '../svg.ts';
import { patrolCar } from '../vehicles.ts';

/** The offices of the municipal police and a patrol car. */
export function comandoPoliziaLocale(): readonly Svg[] {
	return [
		...square(noon, [1300, 240]),
		houses([-20, 760, 420, 380], 81, 120),
		palace({ box: [440, 320, 760, 440], stone: whiteStone, columns: 6, floors: 2, shutters: ink.deep }),
		flag([600, 320], 130, italianFlag),
		planted([1330, 800], 400, cypress()),
		planted([1430, 800], 350, cypress()),
		paving(756, '#cfd6cc'),
		at([1020, 900], patrolCar(), 1.5),
		person({
			feet: [620, 900],
			tall: 170,
			coat: ink.navy,
			trousers: ink.deep,
			over: cap(ink.cream, ink.navy),
		}),
		person({
			feet: [500, 896],
			tall: 166,
			coat: ink.navy,
			trousers: ink.deep,
			long: true,
			over: cap(ink.cream, ink.navy),
		}),
	];
}
