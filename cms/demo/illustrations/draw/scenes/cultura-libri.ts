import { castle } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { clouds, sky } from '../sky.ts';
import { at, line, rect, row, shape, type Svg } from '../svg.ts';

/** An open book whose pages are the sea, with the castle that rises from them. */
export function culturaLibri(): readonly Svg[] {
	return [
		sky(sunset, [1010, 330], 100),
		clouds(sunset.cloud, [
			[120, 190, 380],
			[1080, 160, 360],
		]),
		at([440, 560], castle(), 0.74),
		shape('M140 640Q420 520 800 600 1180 520 1460 640V760H140z', ink.turquoise),
		shape('M140 680Q420 570 800 650 1180 570 1460 680V800H140z', ink.teal),
		shape('M140 720Q420 620 800 700 1180 620 1460 720V840H140z', ink.deep),
		shape('M80 760Q440 640 800 770V890Q440 760 80 880z', ink.cream),
		shape('M1520 760Q1160 640 800 770V890Q1160 760 1520 880z', ink.limestone),
		line(
			row(
				4,
				(i) =>
					`M130 ${790 + i * 24}Q440 ${686 + i * 24} 770 ${800 + i * 22}M1470 ${790 + i * 24}Q1160 ${686 + i * 24} 830 ${800 + i * 22}`,
			),
			ink.sand,
			6,
		),
		shape('M80 880Q440 760 800 890 1160 760 1520 880V930Q1160 820 800 945 440 820 80 930z', ink.brick),
		shape('M800 770V945L770 934V780z', ink.plum, 0.35),
		rect([0, 960, 1600, 50], ink.plum, 0.35),
		shape('M910 752Q950 742 970 746V960L940 930 910 964z', ink.coral),
	];
}
