import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { balustrade, limestone } from '../../stone.ts';
import { oval, printed, type Svg } from '../../svg.ts';

/** Gentle movement by the sea in the morning: a group with raised arms. */
export function risveglio(): readonly Svg[] {
	return [
		sky(morning, [1000, 380], 120),
		clouds(morning.cloud, [[120, 160, 380]]),
		gulls([480, 330], 5, ink.cream),
		coast([560, 50], morning.far, 65),
		sea(morning, 556),
		glitter(morning, [1000, 562], 780),
		balustrade([-20, 790, 1640, 100], limestone),
		printed('M-10 1010V786H1610V1010z', limestone.lit, print('paving')),
		...[280, 560, 840, 1120, 1400].map(
			(x, i) =>
				oval([x, 900, 110, 20], [ink.coral, ink.turquoise, ink.gold, ink.olive, ink.teal][i] ?? ink.teal) +
				person({
					feet: [x, 900],
					tall: 320,
					coat: [ink.cream, ink.coral, ink.turquoise, ink.gold, ink.brick][i] ?? ink.coral,
					trousers: ink.navy,
					long: i % 2 === 0,
					hair: i === 3 ? '#8f8a86' : ink.umber,
					hands: [
						[22, -20],
						[-22, -20],
					],
				}),
		),
		...[420, 700, 980, 1260].map(
			(x, i) =>
				oval([x, 990, 130, 22], [ink.gold, ink.brick, ink.teal, ink.coral][i] ?? ink.teal) +
				person({
					feet: [x, 990],
					tall: 400,
					coat: [ink.teal, ink.olive, ink.coral, ink.cream][i] ?? ink.teal,
					trousers: ink.deep,
					long: i % 2 === 1,
					hands: [
						[22, -20],
						[-22, -20],
					],
				}),
		),
	];
}
