import { gozzo } from '../../boats.ts';
import { castle } from '../../landmarks.ts';
import { ink, sunset } from '../../palette.ts';
import { glitter, reflection, sea } from '../../sea.ts';
import { clouds, gulls, sky } from '../../sky.ts';
import { at, disc, line, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** San Cataldo goes to sea: the silver statue on a boat with flags, small boats around. */
export function processioneMare(): readonly Svg[] {
	const flags = (d: readonly Point[]) =>
		d
			.map(([x, y], i) =>
				shape(
					`M${x - 13} ${y}h26l-13 34z`,
					[ink.coral, ink.gold, ink.turquoise, ink.cream][i % 4] ?? ink.coral,
				),
			)
			.join('');
	return [
		sky(sunset, [1100, 360], 120),
		clouds(sunset.cloud, [[120, 150, 360]]),
		gulls([520, 300], 6, ink.cream),
		sea(sunset, 560),
		glitter(sunset, [1100, 566], 900),
		at([20, 600], castle(), 0.44),
		at(
			[800, 760],
			shape('M-420 -120H460Q430 20 360 40H-350Q-410 10 -420 -120z', ink.cream) +
				shape('M-420 -120H-270Q-290 0 -260 40H-350Q-410 10 -420 -120z', ink.dust, 0.5) +
				shape('M-412 -80H448L440 -40H-404z', '#1f5f8f') +
				rect([-300, -210, 200, 90], ink.foam) +
				row(3, (i) => rect([-280 + i * 60, -194, 40, 40], ink.deep)) +
				line('M-200 -210V-400M380 -120V-330', ink.umber, 9),
		),
		line('M600 360Q800 470 1180 430', ink.umber, 4),
		flags([
			[660, 384],
			[730, 406],
			[800, 422],
			[870, 432],
			[940, 438],
			[1010, 438],
			[1080, 436],
		]),
		rect([780, 590, 220, 56], '#8a5a3c'),
		row(6, (i) => disc([800 + i * 36, 586, 22], i % 2 ? '#e0708a' : ink.cream)),
		shape('M810 590Q820 470 890 440 960 470 970 590z', '#d3dde0'),
		shape('M810 590Q820 470 890 440 850 520 856 590z', '#8fa3ad'),
		disc([890, 420, 30], '#e4ebec'),
		shape('M862 404L890 330 918 404z', ink.gold),
		shape('M862 404L890 330V404z', ink.ochre),
		line('M960 590V380q0 -40 -34 -40', ink.gold, 8),
		reflection([800, 806], [820, 90], ink.night),
		at([250, 820], gozzo([ink.coral, ink.cream]), 1.1),
		at([1340, 820], gozzo([ink.teal, ink.cream]), [-1.1, 1.1]),
		at([480, 930], gozzo([ink.navy, ink.gold]), 1.4),
		at([1120, 940], gozzo([ink.cream, ink.terracotta]), [-1.4, 1.4]),
	];
}
