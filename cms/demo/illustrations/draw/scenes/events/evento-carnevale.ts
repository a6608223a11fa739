import { houses } from '../../houses.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { between, chance } from '../../random.ts';
import { sky } from '../../sky.ts';
import { paving } from '../../street.ts';
import { disc, rect, row, shape, type Svg } from '../../svg.ts';

/** Carnival: a tall float of papier-mâché, masks and confetti. */
export function carnevale(): readonly Svg[] {
	const range = between(chance(13));
	return [
		sky(noon, [1240, 200], 85),
		houses([-30, 760, 460, 420], 48, 130),
		houses([1190, 760, 460, 420], 50, 130),
		paving(756),
		rect([430, 690, 740, 150], ink.plum),
		row(8, (i) => shape(`M${430 + i * 92} 690h92l-46 90z`, i % 2 ? ink.gold : ink.turquoise)),
		disc([560, 850, 60], ink.night),
		disc([1040, 850, 60], ink.night),
		disc([560, 850, 24], ink.gold),
		disc([1040, 850, 24], ink.gold),
		shape('M560 690Q540 470 640 420H960Q1060 470 1040 690z', '#c9473a'),
		shape('M560 690Q540 470 640 420H760Q650 520 660 690z', '#8f2f33'),
		...[0, 1, 2].map((i) => disc([800, 500 + i * 70, 22], ink.gold)),
		shape('M600 430q60 60 100 10 40 60 100 10 40 60 100 10 60 40 100 -30l-40 -40H640z', ink.cream),
		disc([800, 290, 150], '#f0b98f'),
		shape('M800 140A150 150 0 0 0 800 440Q700 300 800 140z', ink.dust, 0.45),
		disc([745, 270, 22], ink.cream),
		disc([855, 270, 22], ink.cream),
		disc([750, 272, 11], ink.night),
		disc([850, 272, 11], ink.night),
		shape('M800 280q40 40 30 66 -30 20 -60 0 -10 -26 30 -66z', '#d9452f'),
		shape('M720 360q80 80 160 0 -20 70 -80 70t-80 -70z', ink.brick),
		shape(
			'M650 210Q560 120 480 160 540 40 660 60 760 -40 800 120 840 -40 940 60 1060 40 1120 160 1040 120 950 210 800 130 650 210z',
			ink.turquoise,
		),
		shape('M650 210Q560 120 480 160 540 40 660 60 760 -40 800 120 800 140 650 210z', ink.teal),
		disc([480, 170, 20], ink.gold),
		disc([1120, 170, 20], ink.gold),
		...[190, 330, 1270, 1420].map((x, i) =>
			person({
				feet: [x, 960],
				tall: 310,
				coat: [ink.gold, ink.turquoise, ink.coral, ink.olive][i] ?? ink.gold,
				trousers: [ink.brick, ink.plum, ink.teal, ink.navy][i] ?? ink.navy,
				walking: true,
				left: x > 800,
				hands: [
					[18, -20],
					[-16, -16],
				],
				over:
					shape('M-8 -97Q0 -124 8 -97z', ink.plum) +
					shape('M-9 -96H9V-90Q4 -86 0 -90 -4 -86 -9 -90z', ink.night),
			}),
		),
		row(70, (i) =>
			disc(
				[range(0, 1600), range(40, 900), range(5, 11)],
				[ink.coral, ink.gold, ink.turquoise, '#e0708a'][i % 4] ?? ink.gold,
			),
		),
	];
}
