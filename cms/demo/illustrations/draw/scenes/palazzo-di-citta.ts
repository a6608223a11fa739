import { cityFlag, flag, italianFlag } from '../flags.ts';
import { houses } from '../houses.ts';
import { palace } from '../palace.ts';
import { lamp } from '../landmarks.ts';
import { ink, morning } from '../palette.ts';
import { person } from '../people.ts';
import { limestone } from '../stone.ts';
import { paving, square } from '../street.ts';
import { at, disc, line, rect, shape, turned, type Svg } from '../svg.ts';

/** The town hall with its balcony and flags. */
export function palazzoDiCitta(): readonly Svg[] {
	return [
		...square(morning, [1290, 260]),
		houses([-20, 800, 420, 430], 41, 120),
		houses([1240, 800, 420, 400], 42, 120),
		palace({
			box: [390, 330, 820, 480],
			stone: limestone,
			columns: 7,
			floors: 2,
			arcade: true,
			shutters: ink.pine,
		}),
		rect([690, 250, 220, 80], limestone.lit),
		rect([690, 250, 50, 80], limestone.shade),
		disc([806, 290, 36], ink.deep),
		disc([806, 290, 29], ink.cream),
		line('M806 290V268M806 290L820 298', ink.navy, 5),
		shape('M680 250H920L800 206z', limestone.mid),

		turned([690, 640], -24, flag([0, 0], 150, cityFlag)),
		turned([900, 640], 24, flag([0, 0], 150, italianFlag)),
		paving(806),
		shape('M390 812H1210L1010 880H190z', ink.plum, 0.28),
		at([470, 900], lamp(), 2.4),
		at([1150, 900], lamp(), 2.4),
		person({ feet: [780, 900], tall: 120, coat: ink.navy, trousers: ink.umber, walking: true }),
		person({
			feet: [930, 912],
			tall: 118,
			coat: ink.coral,
			trousers: ink.deep,
			skirt: true,
			long: true,
			left: true,
		}),
	];
}
