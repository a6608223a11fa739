import { flamingo, heron } from '../birds.ts';
import { reeds } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { glitter, reflection, sea } from '../sea.ts';
import { clouds, coast, sky } from '../sky.ts';
import { at, repeated, row, shape, type Point, type Svg } from '../svg.ts';

/** Flamingos and a heron in the marsh of La Vela. */
export function paludeLaVela(): readonly Svg[] {
	return [
		sky(sunset, [1010, 400], 110),
		clouds(sunset.cloud, [
			[120, 170, 420],
			[1060, 200, 380],
		]),
		flock([520, 230]),
		coast([500, 70], sunset.far, 19),
		sea({ ...sunset, sea: ['#f0b48a', '#e59b8a', '#b98a92', '#6b7b8c', '#2f5f74'] }, 500),
		glitter(sunset, [1010, 506]),
		shape('M-10 590Q200 560 420 580T760 590Q500 620 -10 612z', ink.leaf),
		shape('M1000 640Q1260 600 1610 620V666Q1300 680 1000 640z', ink.leaf),
		reeds([1420, 640], 24, ink.pine),
		reeds([160, 596], 20, ink.pine),
		repeated('flamingo', flamingo(), [
			[700, 850, 4.1],
			[960, 720, 2.1],
			[1120, 690, -1.6],
			[560, 680, 1.4],
		]),
		repeated('feeding', flamingo(true), [
			[400, 790, 2.7],
			[820, 690, -1.5],
			[1060, 800, -2.7],
		]),
		reflection([700, 856], [210, 110], '#b8566a'),
		reflection([410, 796], [140, 60], '#b8566a'),
		reflection([1050, 806], [140, 70], '#b8566a'),
		reflection([960, 726], [110, 50], '#b8566a'),
		at([1330, 900], heron(), 3.8),
		reflection([1330, 906], [180, 80], ink.navy),
		reeds([60, 1010], 26, ink.night),
		reeds([1540, 1010], 22, ink.night),
	];
}

function flock([x, y]: Point): Svg {
	return row(7, (i) =>
		at(
			[x + i * 52, y + Math.abs(i - 3) * 17],
			shape('M-34 3Q-12 -2 -4 -3L-16 -26Q6 -14 10 -3L34 -2 40 1 32 2 12 4 6 16 0 5 -34 5z', '#d9566a'),
			0.9,
		),
	);
}
