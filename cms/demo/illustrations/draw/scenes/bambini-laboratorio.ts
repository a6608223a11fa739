import { castle } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { sky } from '../sky.ts';
import { frame } from '../still-life.ts';
import { archPath, at, clipped, disc, line, oval, rect, shape, type Point, type Svg } from '../svg.ts';

/** Children who paint together at a table. */
export function bambiniLaboratorio(): readonly Svg[] {
	const child = (x: number, coat: string, hair: string) =>
		person({
			feet: [x, 800],
			tall: 350 + ((x * 7) % 70),
			coat,
			hair,
			long: hair !== ink.night,
			hands: [
				[12, 27],
				[-7, 30],
			],
			left: x > 800,
			over: line('M21 -49L24 -66', ink.brick, 2) + disc([24, -67, 2.2], ink.gold),
		});
	return [
		rect([0, 0, 1600, 1000], '#f3cf9f'),
		rect([0, 0, 1600, 1000], print('dots')),
		rect([0, 560, 1600, 450], '#e0a070'),
		frame([150, 130, 270, 210], ink.gold),
		frame([1190, 130, 270, 210], ink.coral),
		clipped(
			archPath([520, 480, 560, 420]),
			sky(sunset, [900, 260], 60) + sea(sunset, 340) + at([580, 352], castle(), 0.3),
		),
		line('M520 480V340A280 280 0 0 1 1080 340V480z', ink.cream, 20),
		child(360, ink.coral, ink.umber),
		child(610, ink.teal, ink.night),
		child(840, ink.gold, ink.brick),
		child(1070, ink.navy, ink.night),
		child(1290, ink.olive, ink.umber),
		shape('M120 690H1480L1560 1010H40z', ink.cream),
		shape('M120 690H420L300 1010H40z', ink.sand),
		...[
			[330, 730, ink.turquoise],
			[620, 760, ink.coral],
			[900, 730, ink.gold],
			[1170, 770, ink.teal],
		].map(([x, y, c]) => sheet([Number(x), Number(y)], String(c))),
		...[
			[520, 900, ink.coral],
			[600, 920, ink.gold],
			[1040, 910, ink.teal],
			[1120, 930, ink.olive],
			[820, 930, ink.navy],
		].map(([x, y, c]) => pot([Number(x), Number(y)], String(c))),
		person({
			feet: [190, 1210],
			tall: 560,
			coat: ink.brick,
			hair: ink.night,
			hands: [
				[24, 14],
				[6, 30],
			],
		}),
		person({
			feet: [1420, 1220],
			tall: 540,
			coat: ink.turquoise,
			hair: ink.umber,
			long: true,
			left: true,
			hands: [
				[24, 14],
				[6, 30],
			],
		}),
	];
}

function sheet([x, y]: Point, colour: string): Svg {
	return (
		shape(`M${x - 90} ${y}L${x + 84} ${y - 12} ${x + 104} ${y + 96} ${x - 84} ${y + 108}z`, '#fffdf4') +
		disc([x + 20, y + 34, 22], colour) +
		line(`M${x - 66} ${y + 74}q20 -16 40 0t40 0 40 0 36 -4`, ink.teal, 8) +
		line(`M${x - 62} ${y + 92}q20 -14 40 0t40 0 40 0`, ink.navy, 6)
	);
}

function pot([x, y]: Point, colour: string): Svg {
	return (
		line(`M${x} ${y - 30}L${x + 24} ${y - 96}`, ink.brick, 7) +
		rect([x - 28, y - 40, 56, 62], ink.aqua) +
		rect([x - 28, y - 40, 18, 62], ink.turquoise) +
		oval([x, y - 40, 28, 10], colour)
	);
}
