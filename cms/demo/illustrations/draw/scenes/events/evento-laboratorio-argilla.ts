import { ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { room } from '../../rooms.ts';
import { frame } from '../../still-life.ts';
import { at, disc, line, oval, printed, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Children's hands in clay. */
export function laboratorioArgilla(): readonly Svg[] {
	return [
		room(['#f3cf9f', '#e0a878'], [420, '#e0a070']),
		frame([1160, 90, 230, 180], ink.turquoise),
		...[180, 300, 420].map(
			(x, i) =>
				rect([x - 70, 260, 120, 14], ink.umber) +
				shape(
					`M${x - 44} 260h68q26 -50 -6 -90l-4 -30h-48l-4 30q-32 40 -6 90z`,
					[ink.terracotta, ink.gold, ink.turquoise][i] ?? ink.gold,
				),
		),
		printed('M-10 1010V430H1610V1010z', '#c9a06c', print('planks')),
		rect([0, 424, 1600, 14], ink.cream, 0.7),
		oval([800, 830, 380, 110], ink.umber, 0.5),
		oval([800, 800, 360, 106], '#8a5a44'),
		oval([800, 790, 360, 104], ink.dust),
		shape('M590 780Q560 640 650 560 800 500 950 560 1040 640 1010 780 800 850 590 780z', '#cf7d55'),
		shape('M590 780Q560 640 650 560 700 540 740 534 640 640 680 806 620 796 590 780z', ink.brick),
		oval([800, 562, 150, 46], ink.brick),
		oval([810, 570, 120, 30], '#7d3a33'),
		line('M612 690q190 50 384 -4', '#e59b73', 7),
		forearm([250, 1010], [600, 650], ink.coral),
		forearm([1350, 1010], [1000, 650], ink.teal),
		forearm([470, 1010], [690, 780], ink.gold),
		forearm([1130, 1010], [920, 780], ink.navy),
		at(
			[260, 600],
			shape('M-90 60Q-110 -30 -20 -50 80 -50 96 60z', '#cf7d55') +
				shape('M-90 60Q-110 -30 -20 -50 -60 0 -50 60z', ink.brick),
		),
		rect([1330, 520, 160, 130], ink.aqua),
		rect([1330, 520, 50, 130], ink.turquoise),
		oval([1410, 520, 80, 24], ink.deep),
		line('M1370 520L1340 380M1430 520L1470 370', ink.umber, 12),
	];
}

function forearm([x, y]: Point, [handX, handY]: Point, sleeve: string): Svg {
	const mid = (a: number, b: number, t: number) => a + (b - a) * t;
	const s = handX > x ? 1 : -1;
	return (
		line(`M${x} ${y}L${handX} ${handY}`, ink.skin, 64) +
		line(`M${x} ${y}L${mid(x, handX, 0.5)} ${mid(y, handY, 0.5)}`, sleeve, 96) +
		disc([handX, handY, 46], ink.skin) +
		line(
			`M${handX} ${handY - 20}q${s * 40} -26 ${s * 70} -8M${handX + s * 10} ${handY + 4}q${s * 44} -14 ${s * 76} 6M${handX + s * 6} ${handY + 26}q${s * 40} 2 ${s * 62} 20`,
			ink.skin,
			24,
		)
	);
}
