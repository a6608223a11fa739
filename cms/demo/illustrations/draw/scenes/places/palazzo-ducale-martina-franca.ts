import { framedArch } from '../../arches.ts';
import { bellTower, dome } from '../../domes.ts';
import { balcony, pottedPlant } from '../../lanes.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { whiteTown } from '../../rock.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { paving } from '../../street.ts';
import { at, rect, row, shape, type Svg } from '../../svg.ts';

/** Martina Franca: the long balcony of the ducal palace, white lanes, the baroque bell tower. */
export function martinaFranca(): readonly Svg[] {
	return [
		sky(noon, [1250, 190], 85),
		clouds(noon.cloud, [[80, 110, 320]]),
		dome([330, 330], 90, [ink.turquoise, ink.teal]),
		bellTower([480, 420, 96, 330], whiteStone),
		whiteTown([-60, 520, 760, 20], [15, 150], whiteStone),
		wall([640, 250, 980, 560], { ...limestone, lit: '#fbf3e0' }),
		rect([640, 250, 120, 560], limestone.mid),
		rect([616, 226, 1010, 34], whiteStone.lit),
		rect([620, 260, 1000, 10], limestone.shade),
		...[0, 1, 2, 3, 4].map((i) => framedArch([840 + i * 170, 470, 76, 150], whiteStone, ink.teal)),
		...[0, 1, 2, 3, 4].map((i) =>
			shape(`M${790 + i * 170} 310q50 -46 100 0h-20q-30 -26 -60 0z`, limestone.mid),
		),
		balcony([640, 490], 970, 86),
		shape(
			row(14, (i) => `M${660 + i * 70} 506h34q0 40 -17 44 -17 -4 -17 -44z`),
			limestone.mid,
		),
		framedArch([1180, 810, 190, 230], whiteStone, ink.plum),
		...[880, 1010, 1390, 1520].map((x) => framedArch([x, 760, 64, 110], whiteStone, ink.deep)),
		paving(806, whiteStone.mid),
		shape('M-10 1010V830L420 800H640L300 1010z', whiteStone.lit),
		whiteTown([-80, 670, 560, -20], [8, 150], whiteStone),
		at([70, 860], pottedPlant('#e0708a'), 1.3),
		at([560, 830], pottedPlant(ink.coral), 1.1),
		person({ feet: [760, 930], tall: 170, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({
			feet: [830, 926],
			tall: 164,
			coat: ink.gold,
			trousers: ink.teal,
			walking: true,
			skirt: true,
			long: true,
		}),
		person({ feet: [1340, 920], tall: 160, coat: ink.deep, trousers: ink.umber, left: true }),
	];
}
