import { houses } from '../../houses.ts';
import { houseRow, laneFloor, pottedPlant, washing, type Wall } from '../../lanes.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { sky } from '../../sky.ts';
import { wineGlass } from '../../table.ts';
import { at, line, oval, shape, type Point, type Svg } from '../../svg.ts';

/** Osteria ai due vicoli: three tables in a lane under a line of washing. */
export function osteriaVicoli(): readonly Svg[] {
	const left: Wall = [
		[-10, -300, 1060],
		[600, 240, 660],
	];
	const right: Wall = [
		[1610, -300, 1060],
		[1000, 240, 660],
	];
	return [
		sky(morning, [800, 180], 60),
		houses([590, 660, 420, 280], 54, 90),
		houseRow(left, ['#e59b73', '#f6dca9', '#d97f5c'], [3, ink.teal]),
		houseRow(right, ['#f0d2a0', '#e6b98c', '#f6dca9'], [3, ink.pine]),
		laneFloor(
			[
				[40, 1560],
				[600, 1000],
			],
			[660, 1010],
			ink.sand,
		),
		washing([330, 110], [1270, 130], [8, 84]),
		washing([520, 330], [1080, 330], [6, 46]),
		table([760, 720], 0.6, ink.coral),
		table([520, 830], 0.9, ink.teal),
		table([1060, 930], 1.25, ink.brick),
		person({
			feet: [860, 860],
			tall: 250,
			coat: ink.cream,
			trousers: ink.navy,
			walking: true,
			left: true,
			hands: [
				[22, 2],
				[-4, 34],
			],
			over: oval([24, -77, 14, 3], ink.foam) + shape('M-10 -60H10L12 -26H-12z', ink.brick),
		}),
		at([150, 990], pottedPlant(ink.coral), 1.7),
	];
}

/** A small round table with a cloth, glasses and two chairs, 200 units tall, foot at the origin. */
function table([x, y]: Point, s: number, colour: string): Svg {
	const chair = line('M0 0V-80H56V0M0 -80V-170M0 -130H0', ink.umber, 9);
	return at(
		[x, y],
		at([-190, 0], chair) +
			at([190, 0], chair, [-1, 1]) +
			line('M0 0V-110M-40 4L0 -20 40 4', ink.night, 9) +
			shape('M-120 -120H120L104 -56q-30 -16 -52 0t-52 0 -52 0 -52 0z', colour) +
			shape('M-120 -120H-40L-52 -56q-26 -16 -52 0z', ink.night, 0.2) +
			oval([0, -120, 120, 26], ink.cream) +
			wineGlass([-30, -120], 70, '#c9a93a') +
			wineGlass([40, -116], 70, '#8a2438') +
			oval([4, -108, 34, 8], ink.foam),
		s,
	);
}
