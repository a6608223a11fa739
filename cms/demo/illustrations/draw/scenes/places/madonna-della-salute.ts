import { framedArch } from '../../arches.ts';
import { dome } from '../../domes.ts';
import { houses } from '../../houses.ts';
import { pottedPlant, washing } from '../../lanes.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, pinkStone, steps, wall, whiteStone } from '../../stone.ts';
import { paving } from '../../street.ts';
import { at, line, oval, rect, shape, type Svg } from '../../svg.ts';

/** The sanctuary of Madonna della Salute, its baroque front squeezed among houses, washing over the square. */
export function madonnaSalute(): readonly Svg[] {
	return [
		sky(noon, [1130, 200], 85),
		clouds(noon.cloud, [[90, 120, 300]]),
		dome([800, 330], 150, [ink.turquoise, ink.teal]),
		houses([-30, 800, 540, 660], 13, 190),
		houses([1090, 800, 560, 620], 29, 190),
		baroqueFront([510, 800, 580, 480]),
		paving(800, ink.limestone),
		shape('M-10 800H700L420 1010H-10z', limestone.mid, 0.7),
		washing([430, 360], [1150, 300], [7, 70]),
		washing([380, 560], [560, 530], [2, 54]),
		person({ feet: [700, 930], tall: 200, coat: ink.teal, trousers: ink.navy, skirt: true, long: true }),
		person({ feet: [1200, 920], tall: 190, coat: ink.coral, trousers: ink.umber, walking: true, left: true }),
		person({ feet: [1270, 916], tall: 120, coat: ink.gold, trousers: ink.teal, walking: true, left: true }),
		at([540, 862], pottedPlant(ink.coral), 1.2),
		at([1062, 862], pottedPlant('#e0708a'), 1.2),
	];
}

function baroqueFront([x, base, w, h]: readonly [number, number, number, number]): Svg {
	const mid = x + w / 2;
	const pilasters = [0.03, 0.25, 0.67, 0.89];
	return [
		wall([x, base - h, w, h], pinkStone, false),
		rect([x, base - h, w * 0.2, h], pinkStone.mid),
		shape(
			`M${x + w * 0.12} ${base - h}Q${x + w * 0.2} ${base - h - 90} ${x + w * 0.3} ${base - h - 130}Q${mid} ${base - h - 250} ${x + w * 0.7} ${base - h - 130}Q${x + w * 0.8} ${base - h - 90} ${x + w * 0.88} ${base - h}z`,
			pinkStone.lit,
		),
		shape(
			`M${x + w * 0.12} ${base - h}Q${x + w * 0.2} ${base - h - 90} ${x + w * 0.3} ${base - h - 130}Q${x + w * 0.4} ${base - h - 190} ${mid} ${base - h - 190}V${base - h}z`,
			pinkStone.mid,
		),
		...pilasters.map(
			(p) =>
				rect([x + w * p, base - h + 20, w * 0.07, h - 20], whiteStone.lit) +
				rect([x + w * p, base - h + 20, w * 0.022, h - 20], whiteStone.shade),
		),
		rect([x - 20, base - h - 4, w + 40, 24], whiteStone.lit),
		rect([x - 14, base - h + 20, w + 28, 9], pinkStone.shade),
		oval([mid, base - h - 96, 52, 62], whiteStone.lit),
		oval([mid, base - h - 96, 38, 48], ink.deep),
		framedArch([mid, base - h * 0.5, 92, 130], whiteStone, ink.teal),
		framedArch([mid, base - 40, 130, 170], whiteStone, ink.pine),
		shape(
			`M${mid - 110} ${base - 232}Q${mid} ${base - 320} ${mid + 110} ${base - 232}H${mid + 80}Q${mid} ${base - 280} ${mid - 80} ${base - 232}z`,
			whiteStone.lit,
		),
		...[0.14, 0.82].map((p) =>
			framedArch([x + w * p + 14, base - 110, 46, 120], whiteStone, pinkStone.shade),
		),
		line(`M${mid} ${base - h - 200}v-86M${mid - 26} ${base - h - 258}h52`, ink.navy, 8),
		steps([mid - 170, base + 6, 340, 46], 3, whiteStone),
	].join('');
}
