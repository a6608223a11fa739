import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { coast, sky } from '../../sky.ts';
import { dorianColumn, limestone } from '../../stone.ts';
import { at, line, oval, printed, rect, shape, type Point, type Svg } from '../../svg.ts';

/** A Greek dye works: murex shells, vats and purple cloth hung to dry by the sea. */
export function porpora(): readonly Svg[] {
	return [
		sky(morning, [1150, 260], 90),
		coast([470, 40], morning.far, 37),
		sea(morning, 466),
		glitter(morning, [1150, 472], 640),
		dorianColumn([150, 760], [110, 560], limestone),
		dorianColumn([1450, 760], [110, 560], limestone),
		rect([60, 130, 1480, 70], limestone.mid),
		rect([40, 110, 1520, 26], limestone.lit),
		line('M210 250H1390', ink.umber, 12),
		...[
			[270, '#7a2a5e', 430],
			[520, '#5b2350', 380],
			[770, '#93336b', 450],
			[1020, '#6a2758', 400],
			[1230, '#a8457c', 350],
		].map(([x, colour, h]) => cloth([Number(x), 246], Number(h), String(colour))),
		printed('M-10 1010V720Q500 700 1610 730V1010z', ink.sand, print('paving')),
		vat([470, 860]),
		vat([1120, 870]),
		person({
			feet: [740, 900],
			tall: 340,
			coat: ink.cream,
			trousers: ink.sand,
			skirt: true,
			hands: [
				[22, 22],
				[18, 26],
			],
			over: line('M26 -54L50 -8', ink.umber, 2.4),
		}),
		person({
			feet: [300, 900],
			tall: 330,
			coat: ink.coral,
			trousers: ink.brick,
			skirt: true,
			long: true,
			hands: [
				[16, 20],
				[10, 26],
			],
		}),
		murex([800, 960], 1.5),
		murex([930, 980], 1.1),
		murex([690, 985], 1),
		murex([1330, 960], 1.3),
		murex([200, 970], 1.2),
	];
}

function cloth([x, y]: Point, h: number, colour: string): Svg {
	return (
		shape(
			`M${x} ${y}H${x + 180}Q${x + 190} ${y + h * 0.6} ${x + 172} ${y + h}q-44 -26 -86 0t-86 0Q${x - 8} ${y + h * 0.5} ${x} ${y}z`,
			colour,
		) +
		shape(
			`M${x} ${y}h50q12 ${h * 0.5} 0 ${h * 0.97}q-24 6 -50 ${h * 0.03}Q${x - 8} ${y + h * 0.5} ${x} ${y}z`,
			ink.night,
			0.25,
		) +
		line(`M${x + 110} ${y + 10}q14 ${h * 0.5} 4 ${h * 0.9}`, ink.cream, 3)
	);
}

function vat([x, y]: Point): Svg {
	return (
		shape(`M${x - 130} ${y - 120}H${x + 130}L${x + 100} ${y + 60}H${x - 100}z`, ink.terracotta) +
		shape(`M${x - 130} ${y - 120}H${x - 50}L${x - 40} ${y + 60}H${x - 100}z`, ink.brick) +
		oval([x, y - 120, 130, 34], '#7d3a33') +
		oval([x, y - 114, 112, 26], '#7a2a5e') +
		oval([x + 30, y - 116, 56, 11], '#b45a90')
	);
}

function murex([x, y]: Point, s: number): Svg {
	return at(
		[x, y],
		shape(
			'M-60 10Q-40 -40 10 -36L22 -54 30 -34 48 -44 46 -22 66 -20 50 -4 96 12Q40 34 0 24-40 24 -60 10z',
			ink.cream,
		) +
			shape('M-60 10Q-40 -40 10 -36-10 -10 0 24-40 24 -60 10z', '#b28a73') +
			shape('M14 4Q40 -8 60 6 40 20 14 4z', '#93336b'),
		s,
	);
}
