import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { room } from '../../rooms.ts';
import { awning, counter } from '../../shop.ts';
import { disc, line, oval, rect, row, shape, type Svg } from '../../svg.ts';

/** Friggitoria La Pettola d'Oro: golden pettole in a paper cone, children in a queue. */
export function pettolaOro(): readonly Svg[] {
	const balls = (cx: number, cy: number, n: number) =>
		row(n, (i) => {
			const [r, a] = [26 * Math.sqrt(i), i * 2.4];
			return (
				disc([cx + Math.cos(a) * r * 1.2, cy + Math.sin(a) * r * 0.7, 32], i % 2 ? ink.gold : ink.ochre) +
				disc([cx + Math.cos(a) * r * 1.2 + 9, cy + Math.sin(a) * r * 0.7 - 9, 11], '#f9dc8c')
			);
		});
	return [
		room(['#c9473a', '#9d3a38'], [830, '#d9b68a']),
		rect([500, 120, 1000, 420], ink.umber),
		rect([520, 140, 960, 380], ink.gold),
		shape('M520 140H760L640 520H520z', ink.cream, 0.25),
		awning([470, 50, 1060, 120], [ink.gold, ink.cream]),
		person({
			feet: [1100, 700],
			tall: 420,
			coat: ink.cream,
			trousers: ink.navy,
			hands: [
				[18, 20],
				[-20, 26],
			],
			over: shape('M-9 -98Q-12 -114 0 -112 12 -114 9 -98z', ink.cream) + line('M28 -56L46 -40', ink.navy, 3),
		}),
		counter([500, 560, 1000, 280], [ink.teal, ink.cream]),
		shape('M820 540H1060L1030 620H850z', ink.navy),
		oval([940, 540, 120, 28], ink.ochre),
		balls(940, 520, 9),
		shape('M1260 440L1340 620 1420 440z', ink.foam),
		shape('M1260 440L1340 620 1310 440z', ink.aqua),
		balls(1340, 420, 8),
		line('M900 470q-20 -40 0 -70t0 -70M970 470q-20 -40 0 -70t0 -70', ink.cream, 7),
		...[
			[120, 340, ink.turquoise],
			[240, 270, ink.gold],
			[360, 300, ink.olive],
			[640, 280, ink.coral],
		].map(([x, t, c], i) =>
			person({
				feet: [Number(x), 950],
				tall: Number(t),
				coat: String(c),
				trousers: ink.navy,
				long: i % 2 === 1,
				hands:
					i === 3
						? [
								[18, -16],
								[-4, 32],
							]
						: [
								[4, 34],
								[-4, 34],
							],
			}),
		),
	];
}
