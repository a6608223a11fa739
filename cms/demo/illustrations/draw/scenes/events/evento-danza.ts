import { tambourine } from '../../instruments.ts';
import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { audience, boards, bulbs, spotlight } from '../../stage.ts';
import { at, disc, line, rect, shape, type Svg } from '../../svg.ts';

/** Dancers on a stage: a circle of pizzica, with tambourines. */
export function danza(): readonly Svg[] {
	const dancer = (dress: string, shade: string) =>
		[
			line('M-4 -30L-12 -2M6 -30L12 -2', ink.skin, 5),
			shape('M-10 -50H10Q34 -34 44 -14 20 -6 0 -12 -24 -4 -46 -18 -30 -38 -10 -50z', dress),
			shape('M-10 -50H-2Q-14 -30 -16 -8 -32 -10 -46 -18 -30 -38 -10 -50z', shade),
			shape('M-11 -78Q0 -84 11 -78L10 -48H-10z', ink.cream),
			line('M-10 -76Q-24 -84 -26 -100M10 -76Q26 -82 30 -98', ink.skin, 5.5),
			disc([0, -91, 7.5], ink.skin),
			shape('M-8 -90Q-9 -101 1 -101 9 -100 8 -92 2 -97 -3 -93-14 -70-18 -74Q-10 -82 -8 -90z', ink.night),
			shape('M-26 -104L-44 -90-36 -84zM30 -102L50 -90 42 -82z', ink.coral),
		].join('');
	return [
		rect([0, 0, 1600, 1000], ink.night),
		disc([800, 520, 640], '#14304c'),
		disc([800, 520, 440], '#23395c'),
		disc([800, 560, 270], '#5b3a4e'),
		disc([800, 600, 170], ink.brick),
		bulbs([-10, 130], [800, 60], [11, 100]),
		bulbs([800, 60], [1610, 130], [11, 100]),
		boards(730),
		spotlight([520, -20], [620, 860], 260),
		spotlight([1080, -20], [980, 860], 260),
		at([800, 770], dancer('#b23c38', '#7d2a34'), 2.6),
		at([480, 800], dancer(ink.gold, ink.ochre), 3),
		at([1130, 800], dancer(ink.turquoise, ink.teal), [-3, 3]),
		at([640, 900], dancer(ink.coral, ink.brick), 4),
		at([980, 900], dancer('#c9473a', '#8f2f33'), [-4, 4]),
		at(
			[190, 860],
			person({
				feet: [0, 0],
				tall: 330,
				coat: ink.cream,
				trousers: ink.navy,
				hands: [
					[18, 10],
					[14, 16],
				],
			}) + at([70, -190], tambourine(), 0.9),
		),
		at(
			[1420, 860],
			person({
				feet: [0, 0],
				tall: 330,
				coat: ink.cream,
				trousers: ink.navy,
				left: true,
				hands: [
					[18, 10],
					[14, 16],
				],
			}) + at([-70, -190], tambourine(), 0.9),
		),
		audience(960, 10),
	];
}
