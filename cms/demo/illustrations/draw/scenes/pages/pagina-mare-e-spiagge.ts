import { sailboat } from '../../boats.ts';
import { pine, planted } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { foam, sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { at, disc, line, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** A bay with parasols; a swimmer with a snorkel in the clear water. */
export function mareSpiagge(): readonly Svg[] {
	return [
		sky(noon, [1150, 190], 85),
		clouds(noon.cloud, [[100, 110, 340]]),
		sea({ ...noon, sea: ['#8ad5ca', '#62cfc6', '#35b3b2', '#2aa7ac', '#1f919e'] }, 380),
		shape('M-10 380Q140 330 330 360 460 390 420 440T180 500 -10 520z', '#c9a477'),
		shape('M-10 380Q140 330 330 360 160 370 -10 430z', ink.leaf),
		planted([110, 400], 240, pine()),
		planted([240, 380], 180, pine()),
		at([840, 440], sailboat(ink.coral, ink.terracotta), 0.5),
		shape('M1610 420Q1300 440 1150 520T1010 640Q1000 760 1240 800T1610 850z', ink.foam, 0.8),
		shape('M1610 440Q1320 460 1180 530T1040 640Q1040 740 1260 780T1610 830z', ink.limestone),
		...[
			[1250, 590, ink.coral],
			[1440, 540, ink.gold],
			[1460, 700, ink.turquoise],
		].map(([x, y, c]) => sunshade([Number(x), Number(y)], String(c))),
		person({ feet: [1340, 660], tall: 110, coat: ink.coral, trousers: ink.coral, skirt: true, long: true }),
		person({ feet: [1160, 690], tall: 80, coat: ink.gold, trousers: ink.navy }),
		shape('M-10 1010V700Q400 660 800 720T1610 880V1010z', '#1f8f9c'),
		row(5, (i) =>
			at(
				[160 + i * 130, 930 + (i % 2) * 40],
				shape('M-30 0Q-6 -20 24 -2L40 -14V14L24 4Q-6 20 -30 0z', i % 2 ? ink.gold : ink.coral),
			),
		),
		shape(
			'M60 1010q20 -70 0 -120M90 1010q30 -50 16 -96M900 1010q20 -70 0 -110M930 1010q30 -50 16 -80',
			ink.pine,
		),
		snorkeller([560, 760]),
		foam([380, 736], 330),
	];
}

function sunshade([x, y]: Point, colour: string): Svg {
	return (
		line(`M${x} ${y}V${y - 110}`, ink.umber, 6) +
		shape(`M${x - 80} ${y - 96}Q${x} ${y - 180} ${x + 80} ${y - 96}z`, colour) +
		shape(
			`M${x - 80} ${y - 96}Q${x - 50} ${y - 150} ${x} ${y - 138} ${x - 30} ${y - 120} ${x - 26} ${y - 96}z`,
			ink.cream,
		) +
		rect([x - 60, y, 120, 12], ink.cream)
	);
}

function snorkeller([x, y]: Point): Svg {
	return at(
		[x, y],
		line('M-210 40Q-150 20 -90 20', ink.navy, 24) +
			shape('M-290 10L-200 34-214 60-300 70z', ink.coral) +
			shape('M-100 -10Q0 -40 90 -10 100 20 80 40 0 50 -100 40z', ink.skin) +
			shape('M-100 -10Q-60 -26 -20 -28L-20 44Q-60 44 -100 40z', ink.gold) +
			line('M60 10Q120 60 190 66', ink.skin, 22) +
			disc([128, -14, 40], ink.skin) +
			shape('M92 -20Q94 -58 132 -56 166 -50 166 -30z', ink.umber) +
			shape('M126 -22h48v36h-40z', ink.night) +
			shape('M132 -16h36v22h-30z', ink.aqua) +
			line('M110 10Q90 -10 92 -90', ink.coral, 9),
	);
}
