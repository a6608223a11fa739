import { ink } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { archPath, clipped, disc, pill, rect, row, shape, type Svg } from '../svg.ts';

/** The council chamber with its benches in a half circle. */
export function consiglioComunale(): readonly Svg[] {
	const seats = (radius: number, count: number, size: number) =>
		row(count, (i) => {
			const angle = Math.PI * (0.14 + (i / (count - 1)) * 0.72);
			const [x, y] = [800 + Math.cos(angle) * radius, 560 + Math.sin(angle) * radius * 0.42];
			const who =
				(i * 5 + count) % 3 === 0
					? disc([x, y - size * 1.15, size * 0.3], ink.umber) +
						pill(
							[x - size * 0.42, y - size * 0.9, size * 0.84, size],
							i % 2 ? ink.teal : ink.navy,
							size * 0.36,
						)
					: '';
			return (
				who +
				pill([x - size / 2, y - size * 0.62, size, size * 0.9], ink.terracotta, size * 0.22) +
				pill([x - size / 2, y - size * 0.62, size * 0.34, size * 0.9], ink.brick, size * 0.17)
			);
		});
	const arc = (r: number, colour: string, thick: number) =>
		`<ellipse cx="800" cy="560" rx="${r}" ry="${r * 0.42}" fill="none" stroke="${colour}" stroke-width="${thick}"/>`;
	return [
		rect([0, 0, 1600, 1000], '#e9cfa2'),
		rect([0, 0, 1600, 520], print('stone')),
		...[180, 420, 1040, 1280].map(
			(x) =>
				shape(archPath([x, 430, 150, 320]), ink.cream) +
				shape(archPath([x + 14, 430, 122, 300]), ink.turquoise) +
				shape(archPath([x + 14, 430, 50, 290]), ink.teal),
		),
		shape('M1430 120L900 1000H1300L1600 400V120z', ink.cream, 0.22),
		rect([660, 110, 280, 330], ink.terracotta),
		rect([660, 110, 90, 330], ink.brick),
		disc([800, 240, 74], ink.gold),
		shape(
			'M760 260Q790 200 850 226 870 236 862 250 840 240 826 248 830 262 814 266 806 256 784 262L744 284 750 266z',
			ink.navy,
		),
		rect([0, 470, 1600, 540], '#8d4a42'),
		rect([0, 470, 1600, 540], print('planks')),
		shape('M560 470H1040V560H560z', ink.umber),
		shape('M540 460H1060V482H540z', ink.dust),
		...[640, 800, 960].map((x) =>
			person({
				feet: [x, 560],
				tall: 190,
				coat: x === 800 ? ink.navy : ink.deep,
				trousers: ink.navy,
				long: x === 960,
			}),
		),
		shape('M560 486H1040V560H560z', ink.umber),
		clipped(
			'M0 580H1600V1010H0z',
			arc(350, ink.umber, 40) +
				arc(342, ink.dust, 12) +
				seats(440, 9, 58) +
				arc(560, ink.umber, 48) +
				arc(550, ink.dust, 14) +
				seats(680, 11, 74) +
				arc(830, ink.umber, 58) +
				arc(818, ink.dust, 16) +
				seats(980, 13, 92),
		),
	];
}
