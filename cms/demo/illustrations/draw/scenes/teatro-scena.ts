import { castle } from '../landmarks.ts';
import { ink, night } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { at, clipped, disc, line, oval, printed, rect, row, shape, type Svg } from '../svg.ts';

/** A stage between red curtains. */
export function teatroScena(): readonly Svg[] {
	const folds = (from: number, count: number) =>
		row(count, (i) => `M${from + i * 66} 120q26 340 0 720h22q26 -380 0 -720z`);
	return [
		rect([0, 0, 1600, 1000], ink.night),
		sea({ ...night, sea: ['#2a627a', '#1f5a74', '#1a4a66', '#153f5c', '#123552'] }, 520),
		rect([0, 0, 1600, 520], '#1c4c69'),
		disc([1010, 300, 110], ink.cream),
		disc([1010, 300, 170], ink.cream, 0.12),
		at([380, 560], castle({ lit: '#3f7f90', mid: '#2b6479', shade: '#1b4c66' }), 0.6),
		shape('M760 0L520 860H1080L840 0z', ink.gold, 0.28),
		printed('M0 1010V800H1600V1010z', ink.brick, print('planks')),
		oval([800, 860, 300, 46], ink.gold, 0.85),
		person({
			feet: [680, 862],
			tall: 330,
			coat: ink.teal,
			trousers: ink.deep,
			hands: [
				[26, 2],
				[-6, 30],
			],
		}),
		person({
			feet: [930, 866],
			tall: 320,
			coat: ink.coral,
			trousers: ink.terracotta,
			skirt: true,
			long: true,
			left: true,
			hands: [
				[22, 4],
				[-10, 26],
			],
		}),
		shape('M0 0H420Q400 480 250 620 330 760 320 860H0z', '#a83c3c'),
		shape('M1600 0H1180Q1200 480 1350 620 1270 760 1280 860H1600z', '#bf4a44'),
		clipped('M0 0H420Q400 480 250 620 330 760 320 860H0z', shape(folds(0, 7), '#7d2c38')),
		clipped('M1600 0H1180Q1200 480 1350 620 1270 760 1280 860H1600z', shape(folds(1180, 7), '#96353c')),
		line('M236 624Q280 640 330 618M1364 624Q1320 640 1270 618', ink.gold, 14),
		shape(
			'M0 0H1600V150Q1500 230 1400 150 1300 230 1200 150 1100 230 1000 150 900 230 800 150 700 230 600 150 500 230 400 150 300 230 200 150 100 230 0 150z',
			'#a83c3c',
		),
		line(
			'M0 150Q100 230 200 150 300 230 400 150 500 230 600 150 700 230 800 150 900 230 1000 150 1100 230 1200 150 1300 230 1400 150 1500 230 1600 150',
			ink.gold,
			9,
		),
		row(9, (i) => disc([100 + i * 180, 930 + (i % 2) * 12, 38], ink.night)) +
			shape(
				row(9, (i) => `M${20 + i * 180} 1010q6 -52 80 -52t80 52z`),
				ink.night,
			),
	];
}
