import { houses } from '../houses.ts';
import { dusk, ink } from '../palette.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { archPath, at, faded, line, oval, printed, row, shape, type Svg } from '../svg.ts';

/** The hooded perdoni of Holy Week, two by two, at dawn. */
export function processione(): readonly Svg[] {
	return [
		sky(dusk, [800, 430], 105),
		faded(0.5, houses([430, 760, 240, 300], 84, 80) + houses([960, 760, 240, 300], 86, 80)),
		shape('M-10 1010V40L300 170 560 330V800H-10zM1610 1010V60L1300 180 1050 330V800H1610z', '#2b3350'),
		shape('M1610 1010V60L1300 180V800H1610z', '#3d3a55'),
		shape('M-10 1010V40L300 170V800H-10z', '#20294a'),
		shape(
			row(2, (i) => archPath([60 + i * 120, 470 + i * 30, 56, 130])) +
				row(2, (i) => archPath([1480 - i * 120, 470 + i * 30, 56, 130])) +
				row(2, (i) => archPath([370 + i * 90, 520 + i * 24, 36, 100 - i * 16])) +
				row(2, (i) => archPath([1190 - i * 90, 520 + i * 24, 36, 100 - i * 16])),
			ink.gold,
			0.75,
		),
		line('M300 170V800M1300 180V800', ink.night, 5),
		shape('M-10 1010V800L560 740H1050L1610 800V1010z', '#4a3550'),
		printed('M-10 1010V800L560 740H1050L1610 800V1010z', '#5b4058', print('paving')),
		shape('M690 740H910L1160 1010H440z', ink.coral, 0.55),
		...[
			[752, 752, 1.05],
			[848, 752, 1.05],
			[722, 784, 1.6],
			[878, 784, 1.6],
			[676, 840, 2.5],
			[924, 840, 2.5],
		].map(([x = 0, y = 0, s = 0]) => at([x, y], perdono(), s)),
		at([590, 945], perdono(), 4.3),
		at([1010, 945], perdono(), 4.3),
	];
}

/** A penitent against the light: white robe and hood, black hat, rosary and staff; 100 units tall. */
function perdono(): Svg {
	const [shade, rim] = ['#8e8294', '#fbe6c6'];
	return [
		shape('M-10 0L-40 7-6 5 12 0z', ink.night, 0.45),
		shape('M-8 -4H-2V0H-10zM3 -4H9L11 0H3z', '#8a5a4e'),
		shape('M-13 -2Q-17 -40 -11 -70H11Q17 -40 14 -2z', shade),
		shape('M6 -2Q9 -40 8 -66L11 -70Q17 -40 14 -2z', rim),
		line('M-5 -42Q-6 -20 -7 -4M2 -42L1 -4', '#75697f', 1),
		shape('M-15 -46Q-15 -67 -7 -74H7Q15 -67 15 -46 0 -41 -15 -46z', '#a3917f'),
		shape('M7 -44Q9 -60 5 -74H7Q15 -67 15 -46z', '#f6d9a4'),
		shape('M-7 -72L-6.500 -90H6.500L7 -72 0 -62z', shade),
		shape('M3 -90H6.500L7 -72 2 -64z', rim),
		shape('M-3.500 -82h2v1h-2zM1 -82h2v1h-2z', ink.night),
		oval([0, -90, 14, 2.6], ink.night),
		shape('M-6.500 -90Q-6 -98 0 -98T6.500 -90z', ink.night),
		line('M-2 -62V-26', ink.navy, 1.4),
		line('M17 0V-80', ink.night, 1.6),
		line('M9 -62Q15 -58 17 -54', rim, 5),
	].join('');
}
