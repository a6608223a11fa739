import { sailboat } from '../../boats.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { room, seaWindow } from '../../rooms.ts';
import { whiteStone } from '../../stone.ts';
import { at, line, oval, pill, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Casa dell'Aquilone: a bright room with a kite on the wall, a family. */
export function casaAquilone(): readonly Svg[] {
	return [
		room(['#f6e3bf', '#e6c99c'], [760, '#d79a6c'], 'planks'),
		seaWindow(
			[980, 560, 380, 420],
			[noon, 440, at([1080, 460], sailboat(ink.coral, ink.terracotta), 0.6)],
			whiteStone,
		),
		`<g transform="translate(560 250) rotate(24)">${shape('M0 -150L110 0 0 180-110 0z', ink.coral) + shape('M0 -150L110 0H-110z', ink.turquoise) + shape('M0 -150V180L-110 0z', ink.night, 0.16) + line('M0 -150V180M-110 0H110', ink.umber, 6)}</g>`,
		line('M486 410Q440 480 500 520T460 620', ink.brick, 6),
		shape('M482 470l-30 -16v32zM482 470l30 -16v32zM482 560l-30 -16v32zM482 560l30 -16v32z', ink.gold),
		bed([60, 900], 620, ink.turquoise),
		bunk([1180, 900]),
		oval([860, 920, 260, 40], ink.coral),
		oval([860, 916, 220, 32], ink.rose),
		person({
			feet: [760, 910],
			tall: 400,
			coat: ink.teal,
			trousers: ink.navy,
			long: true,
			hands: [
				[16, 22],
				[-6, 34],
			],
		}),
		person({
			feet: [890, 920],
			tall: 230,
			coat: ink.gold,
			trousers: ink.brick,
			hands: [
				[16, -12],
				[-14, -10],
			],
		}),
		person({
			feet: [1030, 914],
			tall: 430,
			coat: ink.coral,
			trousers: ink.umber,
			left: true,
			hands: [
				[18, 20],
				[-6, 34],
			],
		}),
	];
}

/** A bed seen from its side: left end and floor, length, colour of the cover. */
function bed([x, y]: Point, long: number, cover: string): Svg {
	return (
		rect([x, y - 260, 30, 260], ink.umber) +
		rect([x + long - 26, y - 170, 26, 170], ink.umber) +
		rect([x + 20, y - 130, long - 40, 60], '#8a5a3c') +
		pill([x + 26, y - 200, long - 52, 90], ink.cream, 24) +
		shape(
			`M${x + 170} ${y - 206}H${x + long - 26}V${y - 70}q-40 16 -80 0t-80 0 -80 0 -80 0 -80 0 -24 -4z`,
			cover,
		) +
		shape(`M${x + 170} ${y - 206}h60v130l-60 -4z`, ink.night, 0.18) +
		pill([x + 40, y - 250, 140, 70], ink.foam, 30)
	);
}

function bunk([x, y]: Point): Svg {
	return (
		line(`M${x} ${y}V${y - 330}M${x + 340} ${y}V${y - 330}`, '#8a5a3c', 22) +
		pill([x, y - 130, 340, 56], ink.cream, 20) +
		rect([x + 100, y - 136, 240, 50], ink.gold) +
		rect([x - 6, y - 82, 352, 24], '#8a5a3c') +
		pill([x, y - 300, 340, 56], ink.cream, 20) +
		rect([x + 100, y - 306, 240, 50], ink.olive) +
		rect([x - 6, y - 252, 352, 24], '#8a5a3c') +
		line(
			`M${x + 30} ${y}V${y - 300}M${x + 90} ${y}V${y - 300}M${x + 30} ${y - 60}h60M${x + 30} ${y - 120}h60M${x + 30} ${y - 180}h60`,
			ink.umber,
			9,
		)
	);
}
