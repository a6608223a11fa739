import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { reflection, sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { at, disc, line, rect, shape, type Point, type Svg } from '../../svg.ts';

/** A dolphin jumps before a boat; people look through binoculars. */
export function mareDelfini(): readonly Svg[] {
	const binoculars = shape('M8 -96h12v8h-12z', ink.night);
	return [
		sky(noon, [1180, 230], 90),
		clouds(noon.cloud, [
			[100, 140, 360],
			[700, 100, 260],
		]),
		coast([500, 40], noon.far, 29),
		sea(noon, 496),
		reflection([420, 720], [620, 110], ink.night),
		person({
			feet: [330, 610],
			tall: 200,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[6, -14],
				[8, -12],
			],
			over: binoculars,
		}),
		person({
			feet: [480, 612],
			tall: 190,
			coat: ink.gold,
			trousers: ink.teal,
			long: true,
			hands: [
				[22, 0],
				[-4, 32],
			],
		}),
		person({
			feet: [590, 614],
			tall: 130,
			coat: ink.turquoise,
			trousers: ink.navy,
			hands: [
				[18, -16],
				[-6, 30],
			],
		}),
		at(
			[400, 700],
			shape('M-330 -110Q-310 10 -240 20H230Q330 0 380 -140 200 -80 0 -80T-330 -110z', ink.cream) +
				shape('M-330 -110Q-310 10 -240 20H-120Q-240 -10 -270 -94z', ink.dust, 0.5) +
				shape('M-330 -110Q-160 -80 0 -80T380 -140L366 -108Q200 -52 0 -52T-324 -84z', ink.teal) +
				line('M-300 -106V-170H-60M320 -120V-190L100 -150', ink.navy, 5) +
				rect([-250, -240, 130, 150], ink.foam) +
				rect([-250, -240, 42, 150], ink.aqua) +
				rect([-236, -224, 100, 50], ink.deep),
		),
		dolphin([1120, 560], 2.5, -18),
		dolphin([1390, 660], 1.3, -30),
		shape('M920 740q60 -50 120 -6 40 -50 110 4 50 -30 90 8 -160 40 -320 -6z', ink.foam),
		line('M960 700q-30 -40 -20 -80M1180 700q40 -50 30 -90M1010 690q-6 -40 10 -60', ink.foam, 9),
		shape('M1330 730q40 -30 80 0 30 -20 50 4 -60 20 -130 -4z', ink.foam),
	];
}

/** A dolphin in its leap, 100 units long, its nose to the right. */
function dolphin([x, y]: Point, s: number, turn: number): Svg {
	return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">${[
		shape(
			'M-76 40Q-60 -20 0 -40 40 -50 70 -20L92 -12Q96 -6 86 -4L66 0Q40 16 6 16 -40 20 -62 44L-70 66 -80 52-100 50z',
			'#2f6a80',
		),
		shape('M66 0Q40 16 6 16 -40 20 -62 44 -30 6 10 -2 40 -8 70 -8L88 -6 86 -4z', ink.foam),
		shape('M-4 -39Q-14 -62 -32 -66 -26 -44 -30 -28z', '#1f5068'),
		shape('M20 8Q14 34 -4 40 0 20 2 8z', '#1f5068'),
		disc([62, -14, 3], ink.night),
	].join('')}</g>`;
}
