import { ink, night } from '../../palette.ts';
import { person } from '../../people.ts';
import { reflection, sea } from '../../sea.ts';
import { sky, stars } from '../../sky.ts';
import { balustrade } from '../../stone.ts';
import { at, disc, line, rect, row, shape, type Svg } from '../../svg.ts';

/** New Year's Eve on the seafront: a concert under beams of light, a lit ship, people toasting. */
export function capodanno(): readonly Svg[] {
	return [
		sky(night, [1180, 210], 70),
		stars(80, 35),
		sea(night, 620),
		shape('M330 700L-60 -10H120zM420 700L330 -10H470zM520 700L700 -10H880z', ink.gold, 0.25),
		shape('M380 700L140 -10H250zM470 700L520 -10H620z', ink.turquoise, 0.25),
		rect([170, 690, 520, 150], ink.plum),
		shape('M160 700V430Q430 300 700 430V700H660V460Q430 350 200 460V700z', ink.coral),
		disc([430, 580, 110], ink.gold),
		...[320, 430, 540].map((x, i) =>
			person({
				feet: [x, 700],
				tall: 170,
				coat: [ink.teal, ink.brick, ink.turquoise][i] ?? ink.teal,
				trousers: ink.night,
				hair: ink.night,
				long: i === 1,
				hands:
					i === 1
						? [
								[6, -8],
								[-20, 10],
							]
						: [
								[18, 14],
								[10, 22],
							],
				over:
					i === 1
						? line('M15 -84L6 -88', ink.night, 3)
						: shape('M-2 -46Q-16 -42 -14 -54 -10 -62 -2 -58 4 -62 8 -56 8 -48 -2 -46z', ink.gold) +
							line('M4 -56L34 -72', ink.umber, 3),
			}),
		),
		reflection([430, 850], [460, 60], ink.coral),
		reflection([1180, 650], [260, 200], night.glint),
		at(
			[1300, 680],
			shape('M-220 -60H240Q226 0 180 10H-180Q-214 0 -220 -60z', '#123050') +
				rect([-150, -120, 280, 60], '#1d4a66') +
				row(7, (i) => rect([-136 + i * 38, -104, 20, 20], ink.gold)) +
				line('M-200 -64L0 -220 220 -64', ink.night, 4) +
				row(7, (i) => disc([-170 + i * 56, -88 - (3 - Math.abs(i - 3)) * 36, 7], ink.cream)),
		),
		`<g>${balustrade([-20, 860, 1640, 110], { lit: '#8fa0ad', mid: '#5d7383', shade: '#3d5263' })}</g>`,
		rect([-10, 850, 1620, 170], '#0b2036'),
		...[240, 420, 620, 800, 1010, 1190, 1380].map((x, i) =>
			person({
				feet: [x, 1010],
				tall: 300 + (i % 3) * 24,
				coat: [ink.brick, ink.teal, ink.gold, ink.plum][i % 4] ?? ink.teal,
				trousers: ink.night,
				long: i % 2 === 0,
				left: i % 2 === 1,
				hands: [
					[16, -24],
					[-6, 32],
				],
				over: shape('M22 -104h7l-2 -14h-3z', ink.cream),
			}),
		),
	];
}
