import { houses } from '../../houses.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { sky, stars } from '../../sky.ts';
import { at, disc, line, row, shape, type Point, type Svg } from '../../svg.ts';

/** A crib of cork with a fisherman and shells. */
export function presepe(): readonly Svg[] {
	return [
		sky({ ...dusk, sky: ['#0b2036', '#12334f', '#1d4a66', '#2a627a', '#3d7a88'] }, [1120, 210], 0),
		stars(70, 21),
		at(
			[1120, 200],
			shape('M0 -70L16 -16 70 0 16 16 0 70-16 16-70 0-16 -16z', ink.gold) +
				shape('M20 14L-200 240-160 250 34 24z', ink.gold, 0.35),
		),
		shape(
			'M-10 620Q160 380 330 460 420 300 600 330 720 180 860 260 1000 220 1080 340 1240 300 1330 440 1500 400 1610 540V1010H-10z',
			'#6d4a34',
		),
		shape(
			'M-10 720Q180 560 340 600 460 470 620 500 760 380 900 430 1040 420 1120 520 1290 500 1400 610 1520 590 1610 650V1010H-10z',
			'#9a6a44',
		),
		row(46, (i) => disc([30 + ((i * 137) % 1560), 620 + ((i * 71) % 300), 8 + (i % 4) * 4], '#7d5236', 0.8)),
		houses([190, 560, 260, 130], 4, 70),
		houses([1190, 560, 260, 120], 12, 66),
		shape('M560 860V690Q560 520 800 510T1040 690V860z', '#4a2f2c'),
		shape('M600 860V700Q600 560 800 550T1000 700V860z', ink.gold, 0.55),
		at([730, 860], kneeling(ink.teal, ink.cream)),
		at([880, 860], kneeling(ink.brick, ink.gold), [-1.05, 1.05]),
		shape('M770 860L750 820H850L830 860z', ink.dust),
		shape('M764 822q36 -26 76 0z', ink.cream),
		disc([806, 806, 13], ink.skin),
		shape('M-10 1010V900Q300 850 640 900T1610 890V1010z', '#5d7a48'),
		shape('M900 1010Q980 900 1160 900T1610 930V1010z', ink.teal),
		line('M1000 960q40 -14 80 0M1200 940q40 -14 80 0M1380 970q40 -14 80 0', ink.aqua, 5),
		person({
			feet: [1160, 900],
			tall: 230,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[20, 10],
				[10, 30],
			],
			over: line('M29 -66Q60 -110 76 -60V-14', ink.cream, 1.6) + shape('M-10 -97Q0 -112 10 -97z', ink.brick),
		}),
		shell([180, 930], 1.4),
		shell([330, 960], 1),
		shell([460, 940], 0.8),
		shell([80, 970], 0.9),
		person({
			feet: [420, 860],
			tall: 170,
			coat: ink.olive,
			trousers: ink.umber,
			walking: true,
			over: shape('M8 -60h30v18h-30z', ink.foam),
		}),
	];
}

function kneeling(robe: string, veil: string): Svg {
	return (
		shape('M-50 0Q-56 -90 -6 -130 40 -100 60 0z', robe) +
		shape('M-50 0Q-56 -90 -6 -130 -20 -60 -16 0z', ink.night, 0.25) +
		disc([4, -140, 24], ink.skin) +
		shape('M-24 -130Q-26 -176 4 -172 34 -166 28 -140 16 -152 2 -152L-8 -112z', veil) +
		line('M6 -90L50 -76', robe, 16) +
		disc([54, -76, 9], ink.skin)
	);
}

function shell([x, y]: Point, s: number): Svg {
	return at(
		[x, y],
		shape('M0 30Q-60 10 -56 -30 -40 -60 0 -60T56 -30Q60 10 0 30z', ink.rose) +
			line('M0 26L-44 -34M0 26L-22 -52M0 26V-58M0 26L22 -52M0 26L44 -34', ink.coral, 5) +
			shape('M-16 36L0 24 16 36z', ink.coral),
		s,
	);
}
