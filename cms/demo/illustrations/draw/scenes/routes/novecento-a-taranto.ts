import { grid } from '../../houses.ts';
import { piercings } from '../../landmarks.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { archPath, at, boxPath, disc, line, oval, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** The twentieth century in one skyline: a palace of the thirties, the bronze sailors, the sail of Gio Ponti. */
export function novecento(): readonly Svg[] {
	return [
		sky(sunset, [820, 430], 150),
		clouds(sunset.cloud, [
			[80, 130, 360],
			[1120, 170, 340],
		]),
		sea(sunset, 690),
		glitter(sunset, [820, 696], 900),
		rect([80, 330, 420, 390], '#a5473a'),
		rect([80, 330, 80, 390], '#74303a'),
		rect([80, 330, 420, 390], print('stone')),
		shape(
			row(9, (i) => boxPath([72 + i * 50, 286, 30, 40])),
			whiteStone.mid,
		),
		rect([66, 318, 448, 30], whiteStone.lit),
		shape(archPath([210, 720, 180, 290]), whiteStone.lit),
		shape(archPath([236, 720, 128, 256]), '#5b2a36'),
		shape(
			grid([90, 380, 110, 300], [1, 3], [0.4, 0.5]) + grid([400, 380, 100, 300], [1, 3], [0.4, 0.5]),
			ink.night,
		),
		rect([640, 540, 300, 180], whiteStone.mid),
		rect([640, 540, 96, 180], whiteStone.shade),
		rect([616, 520, 348, 26], whiteStone.lit),
		at([730, 524], bronze(), [-3, 3]),
		at([852, 524], bronze(), 3),
		rect([1080, 150, 190, 570], whiteStone.mid),
		rect([1290, 120, 210, 600], whiteStone.lit),
		rect([1270, 150, 20, 570], '#7fa3a6'),
		shape(piercings([1086, 160, 180, 380], 5, 8), '#237f8e'),
		shape(piercings([1296, 132, 196, 410], 5, 5), '#f39a6c'),
		rect([1020, 590, 560, 130], whiteStone.lit),
		shape(piercings([1030, 604, 540, 110], 13, 4), ink.deep),
		printed('M-10 1010V716H1610V1010z', ink.limestone, print('paving')),
		shape('M-10 716H300L60 1010H-10z', limestone.mid, 0.6),
		rect([-10, 884, 1620, 130], '#5a6b74'),
		shape(
			'M40 940h150v14h-150zM360 940h150v14h-150zM680 940h150v14h-150zM1000 940h150v14h-150zM1320 940h150v14h-150z',
			ink.cream,
			0.8,
		),
		person({ feet: [560, 850], tall: 150, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({
			feet: [1000, 850],
			tall: 145,
			coat: ink.teal,
			trousers: ink.umber,
			walking: true,
			skirt: true,
			long: true,
		}),
	];
}

function bronze(): Svg {
	const [dark, mid, lit] = ['#1f4a45', '#3d7466', '#6fa48a'];
	return [
		shape('M-12 0L-9 -46H11L16 0H6L1 -34-3 0z', mid),
		shape('M-12 -76Q0 -84 12 -76L11 -42H-10z', mid),
		shape('M-12 -76Q-6 -80 -2 -80L-3 -42H-10z', dark),
		disc([1, -90, 8], mid),
		line('M10 -74L24 -92 20 -112M-9 -72L-20 -54', mid, 7),
		line('M12 -75L25 -92', lit, 2.5),
		oval([18, -117, 13, 4.5], dark),
	].join('');
}
