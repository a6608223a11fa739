import { clock, framedArch, quoins } from '../../arches.ts';
import { houses } from '../../houses.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { limestone, tufa, wall, whiteStone } from '../../stone.ts';
import { paving, square } from '../../street.ts';
import { archPath, at, line, oval, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Piazza Fontana: the clock tower among the houses, the fountain of old basins set in white steps and steel. */
export function piazzaFontana(): readonly Svg[] {
	return [
		...square(noon, [1180, 250]),
		houses([-20, 640, 560, 380], 43, 112),
		houses([900, 640, 730, 340], 57, 112),
		clockTower([560, 650]),
		paving(640),
		shape('M-10 640H1610V700Q900 660 -10 760z', limestone.mid, 0.5),
		at([800, 900], fountain()),
		person({ feet: [250, 820], tall: 150, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({ feet: [310, 818], tall: 96, coat: ink.gold, trousers: ink.teal, walking: true }),
		person({
			feet: [1400, 800],
			tall: 140,
			coat: ink.teal,
			trousers: ink.umber,
			left: true,
			skirt: true,
			long: true,
		}),
	];
}

function clockTower([x, y]: Point): Svg {
	return [
		wall([x, y - 430, 250, 430], tufa),
		quoins([x, y - 430, 250, 430], 34, limestone),
		rect([x - 16, y - 446, 282, 20], limestone.lit),
		rect([x - 10, y - 250, 270, 14], limestone.lit),
		clock([x + 130, y - 340], 66),
		framedArch([x + 130, y - 100, 70, 110], limestone, ink.teal),
		rect([x + 74, y - 100, 112, 10], limestone.mid),
		framedArch([x + 130, y, 84, 72], limestone, ink.pine),
		wall([x + 62, y - 560, 136, 114], tufa),
		shape(archPath([x + 100, y - 452, 60, 88]), ink.deep),
		shape(
			`M${x + 116} ${y - 470}Q${x + 116} ${y - 508} ${x + 130} ${y - 508}T${x + 144} ${y - 470}z`,
			ink.ochre,
		),
		shape(`M${x + 50} ${y - 556}L${x + 130} ${y - 606} ${x + 210} ${y - 556}z`, limestone.lit),
		line(`M${x + 130} ${y - 600}v-54M${x + 114} ${y - 636}h32`, ink.navy, 5),
	].join('');
}

function fountain(): Svg {
	const step = (half: number, y: number, tall: number) =>
		shape(`M${-half} ${y}H${half}V${y + tall}H${-half}z`, whiteStone.mid) +
		shape(`M${-half} ${y}L${-half * 0.86} ${y - tall * 1.1}H${half * 0.86}L${half} ${y}z`, whiteStone.lit) +
		rect([-half, y, half * 0.36, tall], whiteStone.shade);
	const steel = (x: number, w: number, h: number) =>
		rect([x, -90 - h, w, h], '#8fa9b3') +
		rect([x, -90 - h, w * 0.34, h], '#5d7b8a') +
		rect([x, -96 - h, w, 8], ink.foam);
	return [
		step(560, 40, 30),
		step(450, -6, 30),
		oval([0, -52, 330, 44], ink.teal),
		oval([0, -56, 316, 38], ink.turquoise),
		oval([20, -62, 200, 18], ink.aqua),
		steel(-300, 70, 120),
		steel(-226, 70, 210),
		steel(-152, 70, 70),
		steel(160, 70, 90),
		steel(234, 70, 170),
		shape('M-26 -80L-14 -190H14L26 -80z', limestone.mid),
		shape('M4 -80V-190H14L26 -80z', limestone.lit),
		shape('M-96 -196H96Q80 -150 0 -150T-96 -196z', limestone.shade),
		shape('M-10 -196H96Q80 -150 0 -150 -10 -170 -10 -196z', limestone.lit),
		line(
			'M0 -200Q-70 -330 -130 -76M0 -200Q70 -330 130 -76M0 -200V-300M-8 -200Q-36 -300 -64 -170M8 -200Q36 -300 64 -170',
			ink.foam,
			8,
		),
	].join('');
}
