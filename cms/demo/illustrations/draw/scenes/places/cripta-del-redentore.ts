import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { disc, line, oval, rect, shape, type Svg } from '../../svg.ts';

/** The crypt of the Redeemer: a round room in the rock, a fresco of Christ among saints, one beam of light. */
export function criptaRedentore(): readonly Svg[] {
	const saint = (x: number, colour: string) =>
		disc([x, 420, 38], ink.ochre) +
		disc([x, 424, 22], '#b9805e') +
		shape(`M${x - 44} 610Q${x - 40} 470 ${x} 452 ${x + 40} 470 ${x + 44} 610z`, colour) +
		shape(`M${x - 44} 610Q${x - 40} 470 ${x} 452 ${x - 12} 520 ${x - 10} 610z`, ink.plum, 0.3) +
		shape(`M${x - 4} 500h34v44h-34z`, ink.cream, 0.7);
	return [
		rect([0, 0, 1600, 1000], '#3a2733'),
		shape('M150 1010V560Q170 130 800 110T1450 560V1010z', '#6d4a40'),
		shape('M230 1010V580Q250 190 800 170T1370 580V1010z', '#a67550'),
		shape('M230 1010V580Q250 190 800 170 420 300 420 1010z', '#7c5344'),
		shape('M230 1010V580Q250 190 800 170T1370 580V1010z', print('stone')),
		shape('M440 640V440Q470 250 800 240T1160 440V640z', '#d9a878'),
		shape('M470 620V450Q500 280 800 270T1130 450V620z', '#3f7a82'),
		saint(560, '#b7573f'),
		saint(680, '#7f8a4e'),
		saint(930, '#a4703f'),
		saint(1050, '#8a4a55'),
		oval([805, 440, 92, 150], '#e3b35c'),
		disc([805, 372, 46], ink.gold),
		line('M805 330V414M763 372H847', ink.brick, 7),
		disc([805, 378, 26], '#c08a66'),
		shape(
			'M779 376q0 -28 26 -28t26 28l-5 14q-2 -26 -21 -26t-21 26zM790 392q15 8 30 0l-4 22q-11 8 -22 0z',
			ink.umber,
		),
		shape('M740 620Q744 450 805 420 866 450 870 620z', '#8f3f3a'),
		shape('M800 620Q790 500 850 450 866 500 870 620z', '#2f5f74'),
		line('M770 520Q740 490 752 450', '#c08a66', 13),
		shape('M640 -10H760L1010 1010H560z', ink.cream, 0.24),
		shape('M1010 1010L560 1010 600 860H980z', ink.gold, 0.2),
		shape('M230 1010V900Q800 850 1370 900V1010z', '#8a6046'),
		oval([800, 930, 220, 46], '#5a3f3a'),
		oval([800, 922, 200, 38], ink.deep),
		oval([840, 922, 110, 16], ink.turquoise, 0.7),
		person({
			feet: [440, 960],
			tall: 260,
			coat: ink.teal,
			trousers: ink.night,
			long: true,
			hands: [
				[20, -2],
				[-6, 34],
			],
		}),
		person({ feet: [1190, 970], tall: 270, coat: ink.coral, trousers: ink.night, left: true }),
	];
}
