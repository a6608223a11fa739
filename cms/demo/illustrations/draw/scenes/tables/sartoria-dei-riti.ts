import { dusk, ink } from '../../palette.ts';
import { room, seaWindow } from '../../rooms.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Sartoria dei Riti: a tailor sews the white robes of Holy Week. */
export function sartoriaRiti(): readonly Svg[] {
	return [
		room(['#5b4a6a', '#453756'], [790, '#8a6046'], 'planks'),
		line('M80 170H900', ink.umber, 12),
		...[140, 330, 520, 710].map(
			(x, i) =>
				line(`M${x + 70} 170q0 -40 20 -40`, ink.night, 5) +
				shape(
					`M${x} 250Q${x + 70} 170 ${x + 140} 250L${x + 160} 690H${x - 20}z`,
					i === 3 ? '#e8dcc8' : ink.foam,
				) +
				shape(`M${x} 250Q${x + 30} 210 ${x + 60} 196L${x + 40} 690H${x - 20}z`, '#a9a6bd') +
				(i % 2
					? shape(
							`M${x - 4} 250Q${x + 70} 190 ${x + 144} 250L${x + 150} 380Q${x + 70} 420 ${x - 10} 380z`,
							'#e6cf9f',
						) + shape(`M${x - 4} 250Q${x + 30} 216 ${x + 60} 206L${x + 40} 396 ${x - 10} 380z`, '#b89b72')
					: line(`M${x + 60} 300V660M${x + 84} 300V660`, '#7d6a8a', 4)),
		),
		seaWindow([1150, 500, 290, 360], [dusk, 420, ''], limestone),
		rect([820, 640, 720, 30], ink.dust),
		shape('M860 670h50l-16 260h-24zM1450 670h50l-10 260h-24z', ink.umber),
		shape('M960 640q-40 120 -60 300h220q-30 -170 20 -300z', ink.foam),
		shape('M960 640q-40 120 -60 300h80q-10 -170 40 -300z', '#a9a6bd'),
		shape('M1040 640V520H1290V640H1240V570H1090V640z', ink.night),
		rect([1060, 530, 60, 110], ink.night),
		disc([1300, 560, 40], ink.night),
		disc([1300, 560, 16], ink.gold),
		line('M1076 640V690', '#a9b7bd', 6),
		tailor([700, 940]),
		oval([1370, 900, 90, 20], ink.night, 0.3),
		rect([1300, 800, 140, 100], ink.brick),
		oval([1370, 800, 70, 20], ink.coral),
		row(5, (i) =>
			disc([1330 + i * 22, 790 - (i % 2) * 14, 15], [ink.gold, ink.cream, ink.turquoise][i % 3] ?? ink.gold),
		),
	];
}

function tailor([x, y]: Point): Svg {
	return at(
		[x, y],
		rect([-80, -140, 170, 22], ink.umber) +
			line('M-60 -118V10M70 -118V10', ink.umber, 14) +
			line('M0 -150H140L150 -10', ink.night, 54) +
			shape('M-70 -130Q-86 -340 0 -360 90 -350 84 -130z', ink.brick) +
			shape('M-70 -130Q-86 -340 0 -360 -30 -240 -20 -130z', '#74303a') +
			line('M20 -320Q90 -270 250 -300', ink.brick, 38) +
			disc([262, -302, 20], ink.skin) +
			disc([16, -402, 46], ink.skin) +
			shape(
				'M-34 -400Q-36 -460 20 -456 68 -450 60 -414 24 -430 -8 -420L-14 -370Q-46 -376 -34 -400z',
				'#8f8a86',
			) +
			disc([-30, -430, 22], '#8f8a86') +
			line('M-10 -340Q10 -250 30 -340', ink.gold, 7),
	);
}
