import { gozzo } from '../boats.ts';
import { houses } from '../houses.ts';
import { bridgeHalf, lamp } from '../landmarks.ts';
import { dusk, ink } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { foam, glitter, reflection, sea } from '../sea.ts';
import { clouds, coast, sky } from '../sky.ts';
import { limestone, roundTower, tufa } from '../stone.ts';
import { at, faded, printed, rect, row, shape, type Svg } from '../svg.ts';

/** The two halves of the swing bridge closed over the canal. */
export function ponteGirevole(): readonly Svg[] {
	const half = bridgeHalf(540, ink.deep, ink.turquoise);
	return [
		sky(dusk, [800, 520], 130),
		clouds(dusk.cloud, [
			[130, 300, 360],
			[1020, 220, 400],
		]),
		coast([640, 60], dusk.far, 9),
		sea(dusk, 640),
		glitter(dusk, [800, 644]),
		at([640, 650], gozzo([ink.navy, ink.coral]), 0.6),
		faded(0.7, houses([1330, 560, 330, 250], 93, 90)),
		roundTower([130, 300, 190, 520], tufa),
		shape('M-20 300H30V820H-20z', ink.night, 0.25),
		printed('M-20 556H262V830H-20z', tufa.mid, print('blocks')),
		printed('M1340 556H1620V830H1340z', tufa.lit, print('blocks')),
		shape('M200 556H262V830H200zM1340 556H1376V830H1340z', tufa.shade, 0.7),
		rect([-20, 548, 290, 16], limestone.lit),
		rect([1330, 548, 290, 16], limestone.lit),
		at([256, 540], half, 1),
		at([1346, 540], half, [-1, 1]),
		row(6, (i) => at([290 + i * 204, 538], lamp(ink.night), 1.5)),
		row(5, (i) =>
			person({
				feet: [420 + i * 190 + (i % 2) * 40, 534],
				tall: 52,
				coat: ink.night,
				trousers: ink.night,
				skin: ink.plum,
				hair: ink.night,
				walking: true,
				left: i % 2 === 0,
			}),
		),
		foam([-20, 816], 290),
		foam([1360, 812], 260),
		reflection([800, 830], [900, 150], ink.night),
		at([1060, 880], gozzo([ink.cream, ink.terracotta]), 1.2),
	];
}
