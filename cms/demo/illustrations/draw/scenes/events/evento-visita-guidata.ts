import { framedArch } from '../../arches.ts';
import { houses } from '../../houses.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { sky } from '../../sky.ts';
import { limestone, tufa, wall } from '../../stone.ts';
import { paving } from '../../street.ts';
import { line, rect, shape, type Svg } from '../../svg.ts';

/** A guided visit: the guide raises an umbrella before a doorway, a small group listens. */
export function visitaGuidata(): readonly Svg[] {
	const umbrella =
		line('M22 -84V-150', ink.umber, 2.4) +
		shape(
			'M-14 -140Q22 -182 58 -140 46 -146 40 -140 31 -146 22 -140 13 -146 4 -140 -4 -146 -14 -140z',
			ink.coral,
		) +
		shape('M-14 -140Q22 -182 22 -162 10 -156 4 -140 -4 -146 -14 -140z', ink.brick);
	return [
		sky(morning, [1240, 200], 80),
		wall([560, -20, 1060, 880], tufa),
		rect([560, -20, 120, 880], tufa.mid),
		framedArch([1080, 860, 320, 560], limestone, ink.pine),
		line('M1080 860V330', ink.night, 8),
		shape('M1020 190h120v60q0 50 -60 70 -60 -20 -60 -70z', limestone.lit),
		shape('M1020 190h60v130q-60 -20 -60 -70z', limestone.shade),
		...[790, 1390].map((x) => framedArch([x, 470, 110, 210], limestone, ink.teal)),
		houses([-30, 860, 600, 520], 47, 150),
		paving(860),
		rect([560, 846, 1060, 18], limestone.lit),
		person({
			feet: [760, 960],
			tall: 400,
			coat: ink.teal,
			trousers: ink.navy,
			long: true,
			hands: [
				[13, -8],
				[14, 10],
			],
			left: true,
			over: umbrella,
		}),
		person({ feet: [230, 960], tall: 370, coat: ink.coral, trousers: ink.umber }),
		person({ feet: [350, 970], tall: 340, coat: ink.gold, trousers: ink.deep, skirt: true, long: true }),
		person({ feet: [455, 964], tall: 230, coat: ink.turquoise, trousers: ink.navy }),
		person({
			feet: [540, 976],
			tall: 380,
			coat: ink.cream,
			trousers: ink.navy,
			over: shape('M10 -66h12v10h-12z', ink.night),
		}),
	];
}
