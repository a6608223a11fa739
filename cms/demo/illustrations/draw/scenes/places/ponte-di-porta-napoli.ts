import { archedWall } from '../../arches.ts';
import { gozzo } from '../../boats.ts';
import { lamp, oldTown } from '../../landmarks.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { foam, glitter, reflection, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { limestone, tufa } from '../../stone.ts';
import { at, rect, repeated, shape, type Svg } from '../../svg.ts';

/** The low stone bridge of Porta Napoli, between the mainland and the island. */
export function pontePortaNapoli(): readonly Svg[] {
	return [
		sky(morning, [850, 330], 95),
		clouds(morning.cloud, [
			[180, 150, 360],
			[980, 110, 400],
		]),
		gulls([860, 330], 7, ink.cream),
		coast([560, 70], morning.far, 31),
		sea(morning, 556),
		glitter(morning, [850, 562], 760),
		at([1120, 600], oldTown(460), 0.9),
		archedWall([-40, 560, 1190, 190], [5, 0.24, 150], tufa),
		shape(
			'M-40 750V700l60 -30 26 50v40zM200 760l16 -120 30 0 16 120zM438 760l16 -120 30 0 16 120zM676 760l16 -120 30 0 16 120zM914 760l16 -120 30 0 16 120z',
			limestone.mid,
		),
		shape(
			'M231 640H246L262 760H231zM469 640H484L500 760H469zM707 640H722L738 760H707zM945 640H960L976 760H945z',
			limestone.lit,
		),
		rect([-40, 512, 1190, 40], limestone.lit),
		rect([-40, 552, 1190, 10], limestone.shade),
		repeated(
			'lamp',
			lamp(ink.navy),
			[60, 296, 532, 768, 1004].map((x) => [x, 516, 1.7] as const),
		),
		person({ feet: [340, 514], tall: 92, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({ feet: [640, 514], tall: 90, coat: ink.teal, trousers: ink.umber, walking: true, left: true }),
		shape('M1120 1010V560L1240 600H1610V1010z', limestone.mid),
		shape('M1120 560L1240 600V1010H1120z', limestone.shade),
		rect([1240, 590, 380, 18], limestone.lit),
		foam([-20, 756], 1140),
		reflection([560, 780], [1080, 120], ink.night),
		at([560, 880], gozzo([ink.coral, ink.cream]), 1.35),
		reflection([560, 892], [280, 60], ink.night),
	];
}
