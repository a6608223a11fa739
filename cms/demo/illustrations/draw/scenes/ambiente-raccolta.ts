import { houses } from '../houses.ts';
import { bougainvillea } from '../green.ts';
import { ink, morning } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { limestone } from '../stone.ts';
import { at, disc, line, oval, printed, rect, shape, type Svg } from '../svg.ts';

/** Bins for sorted waste in a street, and people using them. */
export function ambienteRaccolta(): readonly Svg[] {
	const bin = (x: number, colour: string, shade: string) =>
		[
			oval([x + 40, 862, 110, 16], ink.plum, 0.3),
			shape(`M${x - 20} 600H${x + 160}L${x + 146} 856H${x - 6}z`, colour),
			shape(`M${x - 20} 600H${x + 30}L${x + 34} 856H${x - 6}z`, shade),
			shape(`M${x - 34} 604Q${x - 30} 556 ${x + 20} 552H${x + 130}Q${x + 172} 556 ${x + 174} 604z`, shade),
			shape(`M${x + 30} 552H${x + 130}Q${x + 172} 556 ${x + 174} 584H${x + 30}z`, colour),
			disc([x + 84, 720, 38], ink.cream),
			leafMark(x + 84, colour),
			disc([x + 20, 862, 14], ink.night),
			disc([x + 124, 862, 14], ink.night),
		].join('');
	return [
		sky(morning, [1240, 220], 80),
		houses([-20, 800, 1660, 560], 46, 190),
		printed('M-10 1010V796H1610V1010z', ink.sand, print('paving')),
		rect([0, 796, 1600, 20], limestone.lit),
		at([1240, -10], bougainvillea(4), 1.25),
		bin(330, '#3f7fa6', '#2b5d80'),
		bin(560, ink.gold, ink.ochre),
		bin(790, '#5f8a4a', ink.leaf),
		bin(1020, ink.dust, '#8a5f4a'),
		person({
			feet: [1290, 900],
			tall: 300,
			coat: ink.coral,
			trousers: ink.navy,
			left: true,
			hands: [
				[20, 22],
				[4, 34],
			],
			over: shape('M24 -56H38V-40H24z', ink.cream),
		}),
		person({
			feet: [240, 890],
			tall: 290,
			coat: ink.teal,
			trousers: ink.umber,
			skirt: true,
			long: true,
			hands: [
				[8, 34],
				[-6, 34],
			],
			over: shape('M8 -42Q6 -22 14 -20 24 -22 20 -42z', ink.aqua),
		}),
	];
}

function leafMark(x: number, colour: string): Svg {
	return (
		shape(`M${x - 18} 738Q${x - 22} 700 ${x + 20} 700 ${x + 22} 740 ${x - 18} 738z`, colour) +
		line(`M${x - 24} 746L${x + 8} 712`, ink.cream, 3)
	);
}
