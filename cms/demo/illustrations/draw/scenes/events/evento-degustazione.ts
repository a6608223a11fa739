import { ink, sunset } from '../../palette.ts';
import { sky } from '../../sky.ts';
import { bottle, loaf, plate, tableTop, taralli, wineGlass } from '../../table.ts';
import { disc, line, oval, row, shape, type Svg } from '../../svg.ts';

/** Glasses of red wine, bread and oil on a table. */
export function degustazione(): readonly Svg[] {
	return [
		sky(sunset, [1180, 230], 70),
		shape('M-10 300Q400 240 800 290T1610 270V500H-10z', ink.olive),
		row(9, (i) => line(`M${-40 + i * 210} 480Q${100 + i * 160} 360 ${300 + i * 116} 296`, ink.leaf, 22)),
		tableTop(470, ['#b07a4f']),
		bottle([330, 760], 520, ['#2f4a3a', ink.cream]),
		wineGlass([620, 800], 400, '#8a2438'),
		wineGlass([860, 860], 440, '#8a2438'),
		plate([1180, 800], 280, ink.olive),
		loaf([1130, 720], 130),
		taralli([1300, 780], 56),
		shape('M120 900q0 -70 110 -70t110 70q-20 50 -110 50t-110 -50z', ink.cream),
		oval([230, 896, 100, 34], '#c9a93a'),
		oval([250, 892, 60, 16], ink.gold),
		row(8, (i) =>
			disc(
				[1040 + (i % 4) * 44, 560 + Math.floor(i / 4) * 36 - (i % 2) * 10, 24],
				i % 2 ? '#5b2a48' : '#74385c',
			),
		),
		line('M1100 540q30 -60 90 -50', ink.leaf, 8),
	];
}
