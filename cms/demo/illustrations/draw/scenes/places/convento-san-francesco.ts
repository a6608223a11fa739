import { archedWall } from '../../arches.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { limestone, steps, wall } from '../../stone.ts';
import { paving, square } from '../../street.ts';
import { archPath, at, disc, line, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** The former convent of San Francesco: the cloister of arches, with students. */
export function conventoSanFrancesco(): readonly Svg[] {
	const upper = row(7, (i) => archPath([196 + i * 180, 380, 84, 150]));
	return [
		...square(morning, [1220, 190]),
		wall([100, 190, 1400, 250], { ...limestone, lit: '#f6dca9' }),
		rect([80, 176, 1440, 26], limestone.lit),
		rect([80, 202, 1440, 9], limestone.shade),
		shape(upper, limestone.lit),
		shape(
			row(7, (i) => archPath([204 + i * 180, 380, 68, 136])),
			ink.teal,
		),
		shape(
			row(7, (i) => archPath([204 + i * 180, 380, 24, 124])),
			ink.night,
			0.35,
		),
		rect([100, 440, 1400, 300], '#7a4a4c'),
		row(7, (i) => rect([180 + i * 180, 560, 60, 180], ink.plum)),
		archedWall([100, 430, 1400, 310], [7, 0.26, 240], { ...limestone, lit: '#f6dca9' }),
		row(6, (i) => disc([280 + i * 200, 470, 17], limestone.shade)),
		paving(740),
		shape('M-10 740H1610V790H-10z', limestone.mid, 0.5),
		shape('M420 1010L560 800H1040L1180 1010z', ink.olive),
		shape('M420 1010L560 800H640L540 1010z', ink.leaf),
		at([800, 860], wellHead()),
		benchOf([150, 880]),
		benchOf([1230, 880]),
		student([220, 860, false], [ink.coral, ink.umber]),
		student([1310, 860, true], [ink.teal, ink.night]),
		person({
			feet: [390, 900],
			tall: 190,
			coat: ink.navy,
			trousers: ink.umber,
			left: true,
			hands: [
				[14, 20],
				[10, 22],
			],
		}),
		person({ feet: [1130, 830], tall: 160, coat: ink.gold, trousers: ink.deep, walking: true, long: true }),
	];
}

function wellHead(): Svg {
	return [
		steps([-170, 60, 340, 40], 2, limestone),
		shape('M-96 24L-84 -70H84L96 24z', limestone.mid),
		shape('M-96 24L-84 -70H-34L-40 24z', limestone.shade),
		rect([-100, -86, 200, 22], limestone.lit),
		line('M-80 -86V-210M80 -86V-210M-92 -210H92', ink.navy, 9),
		line('M0 -206V-120', ink.umber, 4),
		shape('M-18 -120H18L12 -86H-12z', ink.umber),
	].join('');
}

function benchOf([x, y]: Point): Svg {
	return (
		rect([x, y - 44, 220, 18], limestone.lit) +
		rect([x + 16, y - 26, 26, 30], limestone.shade) +
		rect([x + 178, y - 26, 26, 30], limestone.shade)
	);
}

function student(
	[x, y, left]: readonly [number, number, boolean],
	[coat, hair]: readonly [string, string],
): Svg {
	const s = left ? -1 : 1;
	return at(
		[x, y],
		shape('M-24 -22H44V-2H-24z', ink.navy) +
			line('M40 -12V56', ink.navy, 20) +
			shape('M-28 -20Q-34 -100 0 -108Q34 -104 28 -20z', coat) +
			shape('M-28 -20Q-34 -100 0 -108Q-14 -60 -10 -20z', ink.night, 0.22) +
			disc([4, -130, 22], ink.skin) +
			shape('M-20 -128Q-22 -156 6 -156Q28 -152 26 -134Q8 -144 -4 -138L-8 -118z', hair) +
			shape('M26 -70L72 -78V-34L26 -28z', ink.cream) +
			line('M10 -90Q20 -60 44 -48', coat, 16),
		[s, 1],
	);
}
