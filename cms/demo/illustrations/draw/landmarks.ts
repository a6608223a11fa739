import { bellTower, dome } from './domes.ts';
import { flag, italianFlag } from './flags.ts';
import { grid, houses } from './houses.ts';
import { ink } from './palette.ts';
import { print } from './prints.ts';
import { between, chance } from './random.ts';
import { limestone, roundTower, tufa, wall, type Stone } from './stone.ts';
import { archPath, at, boxPath, line, rect, row, shape, type Box, type Svg } from './svg.ts';

/** The Aragonese castle from the water, about 1000 units wide: x from 0, the waterline on y = 0. */
export function castle(stone: Stone = tufa): Svg {
	return [
		roundTower([300, -330, 74, 320], stone),
		roundTower([668, -322, 70, 310], stone),
		wall([280, -262, 420, 262], { ...stone, lit: stone.mid }),
		shape(grid([350, -230, 270, 80], [5, 1], [0.16, 0.5]), ink.plum),
		rect([280, -268, 420, 14], stone.lit),
		curtain([140, -240, 720, 240], stone),
		shape(archPath([470, 0, 62, 104]), ink.plum),
		shape(archPath([470, 0, 20, 96]), ink.night, 0.5),
		flag([668, -420], 110, italianFlag),
		roundTower([120, -300, 122, 300], stone),
		roundTower([870, -318, 132, 318], stone),
	].join('');
}

function curtain(box: Box, stone: Stone): Svg {
	const [x, y, width, height] = box;
	return [
		wall(box, stone, false),
		rect([x, y, width * 0.36, height], stone.shade, 0.6),
		rect([x, y - 14, width, 24], stone.lit),
		rect([x, y + 10, width, 8], stone.shade),
		shape(grid([x + width * 0.2, y + 40, width * 0.6, 80], [5, 1], [0.14, 0.44]), ink.plum),
		rect([x, y + height * 0.62, width, 9], stone.shade),
	].join('');
}

/** One half of the swing bridge: from its pivot at x = 0 to its tip, the deck on y = 0. */
export function bridgeHalf(length: number, iron: string, lit: string): Svg {
	const deep = (t: number) => 34 + 150 * (1 - t) ** 2;
	const chord = row(9, (i) => `L${(i / 8) * length} ${deep(i / 8)}`);
	const struts = row(9, (i) => `M${(i / 8) * length} 8V${deep(i / 8)}`);
	const braces = row(8, (i) => `M${(i / 8) * length} ${deep(i / 8)}L${((i + 1) / 8) * length} 10`);
	const rails = row(24, (i) => `M${(i / 24) * length} 0V-34`);
	return [
		line(braces, iron, 6),
		line(struts, iron, 9),
		line(`M0 ${deep(0)}${chord}`, iron, 18),
		line(
			`M0 ${deep(0) - 7}${chord.replaceAll(/(L[\d.]+) ([\d.]+)/g, (_, x, y) => `${x} ${Number(y) - 7}`)}`,
			lit,
			4,
		),
		rect([-10, -4, length + 10, 22], iron),
		rect([-10, -8, length + 10, 8], lit),
		line(`${rails}M0 -34H${length}M0 -18H${length}`, iron, 3),
	].join('');
}

/** The lamp of the seafront, 100 units tall, foot at the origin. */
export function lamp(colour: string = ink.navy): Svg {
	return [
		shape('M-5 0L-1.500 -12V-76H1.500V-12L5 0z', colour),
		line('M0 -70Q-14 -72 -14 -84M0 -70Q14 -72 14 -84M0 -76V-90', colour, 1.8),
		...[
			[-14, -88],
			[14, -88],
			[0, -96],
		].map(([x, y]) =>
			at(
				[x ?? 0, y ?? 0],
				`<circle r="5.500" fill="${ink.cream}"/><path d="M-4 -5.500h8l-4 -4z" fill="${colour}"/>`,
			),
		),
	].join('');
}

/** The old town on its island, `width` units wide from x = 0, waterline on y = 0, with its quay. */
export function oldTown(width: number): Svg {
	return [
		`<g opacity=".75">${houses([30, -130, width - 60, 190], 21, 88)}</g>`,
		dome([width * 0.4, -252], 74, [ink.turquoise, ink.teal]),
		bellTower([width * 0.52, -150, 54, 270], limestone),
		houses([0, -60, width, 210], 5, 94),
		bellTower([width * 0.81, -90, 44, 240], tufa),
		houses([-10, -36, width + 20, 144], 9, 106),
		rect([-40, -34, width + 90, 34], ink.sand),
		rect([-40, -34, width + 90, 34], print('blocks')),
		rect([-40, -38, width + 90, 8], ink.cream),
	].join('');
}

/** Path data of the openings of the sail: columns of long cells of uneven height, with pointed or straight ends. */
export function piercings([x, y, width, height]: Box, columns: number, seed: number): string {
	const next = chance(seed);
	const range = between(next);
	const cell = width / columns;
	return row(columns, (column) => {
		const cells: string[] = [];
		const foot = y + height - range(0, cell * 0.7);
		for (let top = y + range(0, cell * 0.7); top < foot - cell * 0.8;) {
			const tall = Math.min(range(0.9, 2.6) * cell, foot - top);
			cells.push(opening([x + (column + 0.5) * cell, top, cell * 0.31, tall], Math.floor(next() * 4)));
			top += tall + cell * 0.26;
		}
		return cells.join('');
	});
}

function opening([cx, top, half, tall]: Box, kind: number): string {
	const tip = half * 1.1;
	if (kind === 0) return boxPath([cx - half, top, half * 2, tall]);
	const left = cx - half;
	if (kind === 1) return `M${left} ${top + tall}V${top + tip}l${half} ${-tip} ${half} ${tip}V${top + tall}z`;
	if (kind === 2) return `M${left} ${top}h${half * 2}V${top + tall - tip}l${-half} ${tip} ${-half} ${-tip}z`;
	return `M${left} ${top + tip}l${half} ${-tip} ${half} ${tip}V${top + tall - tip}l${-half} ${tip} ${-half} ${-tip}z`;
}
