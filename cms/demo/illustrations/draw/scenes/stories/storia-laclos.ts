import { oldTown } from '../../landmarks.ts';
import { dusk, ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { room, seaWindow } from '../../rooms.ts';
import { stars } from '../../sky.ts';
import { tufa } from '../../stone.ts';
import { at, disc, line, rect, shape, type Point, type Svg } from '../../svg.ts';

/** 1803: an officer writes by candle in a fort on the island of San Paolo. */
export function laclos(): readonly Svg[] {
	return [
		room(['#5a6b74', '#3d4c5a'], [780, '#7d5a48'], 'planks'),
		rect([0, 0, 1600, 780], print('blocks')),
		seaWindow([960, 560, 440, 430], [dusk, 430, stars(40, 6) + at([1060, 440], oldTown(320), 0.5)], tufa),
		shape('M240 780V330Q240 220 400 220T560 330V780z', '#33404d'),
		disc([640, 560, 230], ink.gold, 0.16),
		disc([640, 560, 130], ink.gold, 0.25),
		rect([360, 690, 640, 30], '#8a5a3c'),
		shape('M390 720h60l-10 210h-30zM910 720h60l-20 210h-30z', '#6b432e'),
		rect([622, 590, 36, 100], ink.cream),
		shape('M640 530q26 36 0 60 -26 -24 0 -60z', ink.gold),
		shape('M600 690h80l-14 -16h-52z', ink.ochre),
		shape('M720 684L860 676 880 640 750 650z', ink.cream),
		line('M760 664l90 -8M768 674l70 -6', ink.navy, 3),
		rect([880, 650, 60, 40], ink.night),
		line('M910 650L950 560', ink.cream, 6),
		shape('M930 604Q950 550 976 540 970 580 940 610z', ink.foam),
		officer([500, 930]),
		at(
			[1240, 930],
			shape('M-90 0V-110Q0 -150 90 -110V0z', '#6b432e') +
				shape('M-90 0V-110Q-50 -130 -30 -130V0z', '#4a2f2c') +
				rect([-96, -70, 192, 14], ink.ochre) +
				rect([-14, -86, 28, 40], ink.gold),
		),
		at(
			[1420, 930],
			disc([0, -40, 44], ink.night) +
				disc([12, -52, 12], '#3d4c5a') +
				disc([70, -36, 40], ink.night) +
				disc([36, -100, 40], '#1c2433'),
		),
	];
}

function officer([x, y]: Point): Svg {
	return at(
		[x, y],
		line('M-90 -150V30M-96 -150V-390M90 -150V30', '#4a2f2c', 14) +
			line('M-40 -140H110L120 -10', ink.cream, 54) +
			line('M120 -60V10', ink.night, 46) +
			shape('M90 10h76v24h-86z', ink.night) +
			shape('M-86 -130Q-100 -350 -10 -370 80 -360 64 -130z', '#1d3f7a') +
			shape('M-86 -130Q-100 -350 -10 -370 -50 -250 -40 -130z', '#122a55') +
			line('M20 -340Q70 -300 170 -286', '#1d3f7a', 44) +
			rect([140, -308, 34, 46], '#c9473a') +
			disc([192, -284, 18], ink.skin) +
			shape('M-34 -366h66l-20 60h-30z', ink.cream) +
			disc([8, -412, 48], ink.skin) +
			shape(
				'M-44 -400Q-50 -470 10 -470 60 -466 56 -430 20 -446 -10 -430L-20 -380Q-50 -340 -66 -350z',
				'#e8e4d8',
			) +
			shape('M50 -350h40v14h-40zM-70 -350h30v14h-30z', ink.gold),
	);
}
