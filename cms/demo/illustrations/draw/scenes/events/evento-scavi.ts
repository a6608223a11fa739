import { houses } from '../../houses.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { sky } from '../../sky.ts';
import { limestone } from '../../stone.ts';
import { at, line, oval, rect, row, shape, type Svg } from '../../svg.ts';

/** Taras, the city below the city: a dig cut in layers under a street, archaeologists with a painted vase. */
export function scavi(): readonly Svg[] {
	return [
		sky(noon, [1230, 170], 80),
		houses([-20, 400, 1660, 300], 78, 130),
		rect([-10, 396, 1620, 26], ink.limestone),
		rect([-10, 420, 1620, 600], '#8a5a3c'),
		shape('M-10 560Q500 530 900 570T1610 550V1010H-10z', '#a8713f'),
		shape('M-10 720Q500 690 900 730T1610 700V1010H-10z', '#c98d4e'),
		shape('M-10 900Q500 870 900 900T1610 890V1010H-10z', '#7d4f3c'),
		shape('M330 420H1290L1200 900H420z', '#e0b06a'),
		shape('M330 420H460L520 900H420z', '#a8713f'),
		shape('M600 900V760H1020V900z', limestone.mid),
		shape('M600 760L660 720H1080L1020 760z', limestone.lit),
		shape('M1020 760L1080 720V860L1020 900z', limestone.shade),
		line('M330 420H1290', ink.umber, 9),
		line(row(9, (i) => `M${370 + i * 112} 420V330`) + 'M340 340H1280', ink.gold, 7),
		at(
			[820, 740],
			shape(
				'M-40 0H40L28 -24Q110 -80 100 -160 80 -220 40 -226V-280H-40V-226Q-80 -220 -100 -160 -110 -80 -28 -24z',
				ink.night,
			) +
				rect([-98, -176, 196, 76], ink.terracotta) +
				shape('M-70 -130Q-30 -180 20 -164 60 -154 76 -122 40 -140 4 -128-20 -120 -50 -116z', ink.night) +
				line('M-40 -260Q-120 -250 -88 -190M40 -260Q120 -250 88 -190', ink.night, 13),
		),
		person({
			feet: [560, 900],
			tall: 300,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[22, 14],
				[14, 22],
			],
			over: shape('M-10 -94Q-10 -108 0 -108T10 -94z', ink.gold) + line('M31 -62L46 -56', ink.umber, 3),
		}),
		person({
			feet: [1130, 900],
			tall: 310,
			coat: ink.teal,
			trousers: ink.umber,
			left: true,
			long: true,
			hands: [
				[22, 6],
				[12, 20],
			],
			over:
				shape('M-10 -94Q-10 -108 0 -108T10 -94z', ink.gold) + shape('M8 -72L34 -78V-54L10 -48z', ink.cream),
		}),
		...[
			[180, 660],
			[240, 820],
			[1420, 640],
			[1500, 820],
			[1380, 800],
		].map(([x = 0, y = 0], i) =>
			i % 2
				? shape(`M${x - 40} ${y}q40 -50 80 0 -30 26 -80 0z`, ink.terracotta)
				: oval([x, y, 46, 20], '#f0dcb0'),
		),
	];
}
