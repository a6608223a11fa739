import { houses } from '../houses.ts';
import { dusk, ink } from '../palette.ts';
import { print } from '../prints.ts';
import { sky, stars } from '../sky.ts';
import { at, faded, line, oval, printed, rect, shape, turned, type Point, type Svg } from '../svg.ts';

/** A dish of pettole and a trumpet, for Santa Cecilia before dawn. */
export function sagraPettole(): readonly Svg[] {
	const places: readonly Point[] = [
		[560, 650],
		[650, 670],
		[745, 680],
		[840, 676],
		[930, 664],
		[1010, 648],
		[605, 590],
		[700, 604],
		[795, 612],
		[890, 602],
		[975, 584],
		[660, 530],
		[760, 544],
		[855, 540],
		[930, 524],
		[720, 472],
		[815, 470],
		[770, 410],
	];
	return [
		sky(dusk, [1180, 420], 80),
		stars(50, 8),
		at([120, 560], faintTown(), 0.8),
		rect([0, 556, 1600, 60], ink.deep),
		printed('M0 1010V610H1600V1010z', '#9d5138', print('planks')),
		rect([0, 606, 1600, 14], ink.coral),
		line(
			'M640 350Q600 290 650 240T640 130M780 330Q740 260 790 200T780 90M910 360Q870 300 920 250T910 150',
			ink.cream,
			10,
		),
		oval([800, 830, 420, 60], ink.night, 0.4),
		...places.map(([x, y], i) => at([x, y], pettola(i * 47), 1.35)),
		shape('M400 650Q800 770 1200 650 1180 820 980 836H620Q420 820 400 650z', ink.cream),
		shape('M400 650Q500 690 600 704 590 800 660 836H620Q420 820 400 650z', ink.sand),
		line('M420 712Q800 830 1180 712', ink.teal, 13),
		line('M436 746Q800 858 1164 746', ink.turquoise, 6),
		turned([1290, 830], -16, trumpet()),
	];
}

/** A dough fritter, about 80 units wide. */
function pettola(turn: number): Svg {
	return turned(
		[0, 0],
		turn,
		shape('M-42 4Q-46 -30 -14 -34 8 -46 30 -28 48 -14 40 10 36 36 4 34 -34 36 -42 4z', ink.ochre) +
			shape('M-14 -34Q8 -46 30 -28 48 -14 40 10 30 -14 6 -20 -8 -24 -14 -34z', ink.gold) +
			shape('M-42 4Q-34 36 4 34 -20 22 -28 0z', '#a9682f') +
			shape('M-6 -18h6v5h-6zM12 -4h6v5h-6zM-16 8h6v5h-6zM6 14h5v5h-5z', ink.cream),
	);
}

function faintTown(): Svg {
	return faded(0.5, houses([0, 0, 1700, 130], 77, 110));
}

function trumpet(): Svg {
	return [
		line('M-250 0H120', ink.ochre, 20),
		shape('M100 -12Q190 -16 230 -80V80Q190 16 100 12z', ink.gold),
		shape('M100 2Q190 10 230 40V80Q190 16 100 12z', ink.ochre),
		oval([230, 0, 14, 80], ink.brick),
		line('M-120 0Q-170 0 -170 40T-120 80H40Q90 80 90 40T40 0', ink.gold, 15),
		...[-80, -40, 0].map(
			(x) =>
				rect([x - 12, -50, 24, 116], ink.gold) +
				rect([x - 12, -50, 8, 116], ink.ochre) +
				rect([x - 8, -72, 16, 24], ink.cream),
		),
		shape('M-270 -14H-246V14H-270L-282 20V-20z', ink.cream),
	].join('');
}
