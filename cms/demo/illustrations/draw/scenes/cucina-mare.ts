import { oldTown } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { print } from '../prints.ts';
import { glitter, sea } from '../sea.ts';
import { sky } from '../sky.ts';
import { mussel } from '../still-life.ts';
import {
	at,
	boxPath,
	copy,
	disc,
	line,
	motif,
	oval,
	printed,
	rect,
	row,
	shape,
	turned,
	type Point,
	type Svg,
} from '../svg.ts';

/** A dish of mussels with lemon, on a table by the sea. */
export function cucinaMare(): readonly Svg[] {
	const shells = row(24, (i) => {
		const angle = (i * 137.5 * Math.PI) / 180;
		const r = 42 * Math.sqrt(i + 0.6);
		return turned(
			[800 + Math.cos(angle) * r * 1.5, 640 + Math.sin(angle) * r * 0.62],
			i * 61,
			copy(i % 3 ? 'open' : 'closed'),
		);
	});
	return [
		sky(sunset, [1130, 200], 70),
		sea(sunset, 270),
		glitter(sunset, [1130, 274], 440),
		at([100, 290], oldTown(500), 0.42),
		printed('M0 1010V430H1600V1010z', ink.cream, print('planks')),
		shape(
			row(8, (i) => boxPath([i * 210 - 20, 430, 100, 580])),
			ink.turquoise,
			0.75,
		),
		rect([0, 424, 1600, 16], ink.limestone),
		oval([780, 700, 520, 230], ink.deep, 0.35),
		oval([800, 660, 500, 230], ink.foam),
		oval([800, 652, 500, 226], '#fffaf0'),
		`<ellipse cx="800" cy="648" rx="440" ry="190" fill="none" stroke="${ink.teal}" stroke-width="10"/>`,
		oval([800, 650, 400, 164], ink.rose),
		motif('open', openMussel()),
		motif('closed', at([0, 0], mussel(), 1.3)),
		shells,
		lemon([1090, 720]),
		lemon([520, 730]),
		row(12, (i) =>
			turned(
				[560 + ((i * 157) % 480), 570 + ((i * 83) % 180)],
				i * 40,
				shape('M0 0Q10 -14 26 -6 18 10 0 0z', ink.leaf),
			),
		),
		glass([1390, 800]),
	];
}

function openMussel(): Svg {
	return (
		at([0, 0], mussel(), 1.3) +
		shape('M-56 4Q-30 -24 20 -22 56 -18 56 2 40 20 0 18 -40 18 -56 4z', '#8fa6b4') +
		shape('M-34 2Q-10 -18 26 -14 44 -8 38 4 20 16 -6 12 -28 12 -34 2z', ink.coral) +
		shape('M-20 -4Q0 -16 26 -12 38 -8 36 -2 10 -8 -20 -4z', ink.gold)
	);
}

function lemon([x, y]: Point): Svg {
	return at(
		[x, y],
		disc([0, 0, 50], ink.gold) +
			disc([0, 0, 42], ink.cream) +
			row(8, (i) => `<path d="M0 -4L-12 -34Q0 -42 12 -34z" fill="#f7d25c" transform="rotate(${i * 45})"/>`),
	);
}

function glass([x, y]: Point): Svg {
	return (
		shape(
			`M${x - 70} ${y - 330}H${x + 70}Q${x + 80} ${y - 170} ${x} ${y - 160} ${x - 80} ${y - 170} ${x - 70} ${y - 330}z`,
			ink.foam,
			0.7,
		) +
		shape(
			`M${x - 73} ${y - 270}H${x + 73}Q${x + 72} ${y - 172} ${x} ${y - 166} ${x - 72} ${y - 172} ${x - 73} ${y - 270}z`,
			'#f3d98a',
		) +
		line(`M${x} ${y - 160}V${y}M${x - 56} ${y + 4}H${x + 56}`, ink.foam, 11) +
		line(`M${x + 44} ${y - 310}Q${x + 52} ${y - 230} ${x + 30} ${y - 196}`, ink.cream, 8)
	);
}
