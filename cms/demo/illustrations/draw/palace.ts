import { grid } from './houses.ts';
import { ink } from './palette.ts';
import { print } from './prints.ts';
import type { Stone } from './stone.ts';
import { archPath, boxPath, line, rect, row, shape, type Box, type Point, type Svg } from './svg.ts';

interface Palace {
	readonly box: Box;
	readonly stone: Stone;
	readonly columns: number;
	readonly floors: number;
	/** Rough stone with arches at the ground floor. */
	readonly arcade?: boolean;
	readonly shutters?: string;
}

/** The front of a palace: a ground floor with a portal, floors of framed windows with balconies, a cornice. */
export function palace({ box, stone, columns, floors, arcade = false, shutters = ink.teal }: Palace): Svg {
	const [x, y, width, height] = box;
	const ground = height * (arcade ? 0.36 : 0.32);
	const upper: Box = [x, y + height * 0.07, width, height * 0.93 - ground];
	const ch = upper[3] / floors;
	const cw = width / columns;
	return [
		rect(box, stone.lit),
		rect([x, y + height - ground, width, ground], stone.mid),
		rect([x, y + height - ground, width, ground], print(arcade ? 'blocks' : 'stone')),
		shape(grid(upper, [columns, floors], [0.56, 0.66]), stone.mid),
		shape(grid(upper, [columns, floors], [0.36, 0.56]), shutters),
		shape(grid(upper, [columns, floors], [0.04, 0.56]), ink.navy, 0.6),
		shape(
			row(columns * floors, (i) =>
				pediment(
					[x + ((i % columns) + 0.5) * cw, upper[1] + Math.floor(i / columns) * ch + ch * 0.17],
					cw * 0.34,
					(i % columns) % 2,
				),
			),
			stone.shade,
		),
		balconies(upper, [columns, floors]),
		groundOpenings([x, y + height, width, ground], columns, arcade),
		rect([x, y + height - ground - 6, width, 14], stone.lit),
		rect([x, y + height - ground + 8, width, 7], stone.shade),
		cornice([x, y, width, height * 0.07], stone),
		rect([x, y, width * 0.055, height], stone.shade, 0.75),
	].join('');
}

function pediment([x, y]: Point, half: number, round: number): string {
	if (round === 1) return `M${x - half} ${y}Q${x} ${y - half * 0.85} ${x + half} ${y}z`;
	return `M${x - half} ${y}L${x} ${y - half * 0.45}L${x + half} ${y}z`;
}

function balconies([x, y, width, height]: Box, [columns, floors]: Point): Svg {
	const [cw, ch] = [width / columns, height / floors];
	return row(columns, (i) => {
		const [left, foot] = [x + i * cw + cw * 0.19, y + ch * 0.82];
		const rails = row(8, (r) => `M${left + (r + 0.5) * cw * 0.0775} ${foot - ch * 0.2}V${foot}`);
		return (
			line(`M${left} ${foot - ch * 0.2}h${cw * 0.62}${rails}`, ink.navy, 2) +
			rect([left - 3, foot, cw * 0.62 + 6, ch * 0.05], ink.dust)
		);
	});
}

function groundOpenings([x, base, width, ground]: Box, columns: number, arcade: boolean): Svg {
	const cw = width / columns;
	const middle = Math.floor(columns / 2);
	return row(columns, (i) => {
		const portal = i === middle;
		const wide = cw * (portal ? 0.66 : arcade ? 0.6 : 0.36);
		const tall = ground * (portal ? 0.86 : arcade ? 0.74 : 0.6);
		const cx = x + (i + 0.5) * cw;
		const frame = archPath([cx - wide * 0.62, base, wide * 1.24, tall + wide * 0.14]);
		return (
			shape(frame, ink.limestone) +
			shape(archPath([cx - wide / 2, base, wide, tall]), portal ? ink.pine : ink.plum) +
			shape(archPath([cx - wide / 2, base, wide * 0.4, tall * 0.86]), ink.night, 0.35)
		);
	});
}

function cornice([x, y, width, height]: Box, stone: Stone): Svg {
	const teeth = row(Math.floor(width / 22), (i) =>
		boxPath([x + i * 22 + 4, y + height * 0.55, 11, height * 0.45]),
	);
	return [
		rect([x - 14, y - height * 0.3, width + 28, height * 0.5], stone.lit),
		rect([x - 8, y + height * 0.2, width + 16, height * 0.35], stone.mid),
		shape(teeth, stone.shade),
	].join('');
}
