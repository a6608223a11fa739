import { houseRow, laneFloor, pottedPlant, washing, type Wall } from '../../lanes.ts';
import { ink, morning } from '../../palette.ts';
import { print } from '../../prints.ts';
import { sky } from '../../sky.ts';
import { limestone } from '../../stone.ts';
import { at, boxPath, clipped, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** La persiana verde: a green shutter open on a lane, a coffee on the sill. */
export function persianaVerde(): readonly Svg[] {
	const right: Wall = [
		[1120, 200, 900],
		[760, 330, 640],
	];
	const left: Wall = [
		[480, 200, 900],
		[720, 330, 640],
	];
	const opening = boxPath([480, 130, 640, 650]);
	return [
		rect([0, 0, 1600, 1000], '#f0c796'),
		rect([0, 0, 1600, 1000], print('stone')),
		rect([0, 0, 200, 1000], '#d9a878'),
		rect([440, 90, 720, 720], limestone.lit),
		clipped(
			opening,
			[
				sky(morning, [830, 260], 50),
				houseRow(left, ['#e59b73', '#f6dca9'], [3, ink.teal]),
				houseRow(right, ['#fbeed2', '#d97f5c'], [3, ink.deep]),
				laneFloor(
					[
						[480, 1120],
						[720, 760],
					],
					[640, 900],
					ink.sand,
				),
				washing([540, 300], [1060, 280], [6, 52]),
			].join(''),
		),
		shutterLeaf([130, 110], false),
		shutterLeaf([1170, 110], true),
		rect([410, 790, 780, 44], limestone.lit),
		rect([410, 834, 780, 16], limestone.shade),
		at([580, 792], pottedPlant(ink.coral), 1.7),
		at([720, 792], pottedPlant('#e0708a'), 1.2),
		at(
			[960, 790],
			oval([0, -4, 84, 16], ink.foam) +
				shape('M-50 -80H50Q50 -10 0 -8T-50 -80z', ink.cream) +
				shape('M-50 -80H-20Q-24 -30 0 -8 -50 -10 -50 -80z', ink.sand) +
				oval([0, -80, 50, 12], '#6b3f2c') +
				line('M50 -66q34 0 24 30t-34 14', ink.cream, 10) +
				line('M-14 -104q-14 -26 0 -46M16 -104q-14 -26 0 -46', ink.cream, 6),
		),
	];
}

function shutterLeaf([x, y]: Point, lit: boolean): Svg {
	const [front, slat] = lit ? ['#4d8f5f', '#2f6a45'] : ['#2f6a45', '#1f4f34'];
	return (
		rect([x, y, 300, 690], front) +
		rect([x + 26, y + 30, 248, 290], slat) +
		rect([x + 26, y + 360, 248, 300], slat) +
		line(
			row(12, (i) => `M${x + 34} ${y + 48 + i * 24}h232M${x + 34} ${y + 376 + i * 24}h232`),
			front,
			11,
		) +
		disc([x + (lit ? 20 : 280), y + 350, 9], ink.gold)
	);
}
