import { ink } from './palette.ts';
import { print } from './prints.ts';
import {
	archPath,
	boxPath,
	clipped,
	line,
	printed,
	rect,
	row,
	shape,
	type Box,
	type Point,
	type Svg,
} from './svg.ts';

/** Tones of a stone from the light side to the shadow. */
export interface Stone {
	readonly lit: string;
	readonly mid: string;
	readonly shade: string;
}

export const tufa: Stone = { lit: '#f7dfae', mid: '#dfae72', shade: '#a86e55' };
export const limestone: Stone = { lit: '#fbeed2', mid: '#e6c99c', shade: '#b28a73' };
export const pinkStone: Stone = { lit: '#f8d3b0', mid: '#e2a07c', shade: '#a8604f' };
export const whiteStone: Stone = { lit: '#fffaee', mid: '#dfe5da', shade: '#9fb9b9' };

/** A wall with its courses; the left fifth is in shadow when `edge` is true. */
export function wall(box: Box, stone: Stone, edge = true): Svg {
	const [x, y, width, height] = box;
	const shadow = edge ? rect([x, y, width * 0.16, height], stone.mid) : '';
	return rect(box, stone.lit) + shadow + rect(box, print('stone'));
}

/** A round tower standing in the water: centre x, top, radius and height. */
export function roundTower([x, top, r, height]: Box, stone: Stone): Svg {
	const base = top + height;
	const belt = top + height * 0.58;
	const foot = r * 1.13;
	const body = `M${x - r} ${top}V${belt}L${x - foot} ${base}Q${x} ${base + r * 0.2} ${x + foot} ${base}L${x + r} ${belt}V${top}z`;
	const planes = [
		shape(body, stone.shade),
		shape(boxPath([x - r * 0.62, top, r * 2, height * 1.2]), stone.mid),
		shape(boxPath([x + r * 0.02, top, r * 0.82, height * 1.2]), stone.lit),
		shape(body, print('stone')),
		line(`M${x - r * 1.02} ${belt}Q${x} ${belt - r * 0.1} ${x + r * 1.02} ${belt}`, stone.shade, r * 0.07),
		line(
			`M${x - r * 1.02} ${belt - r * 0.05}Q${x} ${belt - r * 0.15} ${x + r * 1.02} ${belt - r * 0.05}`,
			stone.lit,
			r * 0.035,
		),
		rect([x + r * 0.2, belt - height * 0.26, r * 0.1, r * 0.2], ink.plum),
		rect([x - r * 0.45, belt - height * 0.2, r * 0.1, r * 0.2], ink.plum),
	];
	return clipped(body, planes.join('')) + parapet([x, top, r, height], stone);
}

function parapet([x, top, r]: Box, stone: Stone): Svg {
	const wide = r * 1.08;
	const tall = r * 0.34;
	const arc = r * 0.13;
	const crown = `M${x - wide} ${top + tall * 0.5}V${top - tall * 0.5}Q${x} ${top - tall * 0.5 - arc} ${x + wide} ${top - tall * 0.5}V${top + tall * 0.5}Q${x} ${top + tall * 0.5 - arc} ${x - wide} ${top + tall * 0.5}z`;
	const corbels = row(9, (i) => {
		const angle = (i - 4) / 4.4;
		const cx = x + Math.sin(angle * 1.45) * wide * 0.99;
		const half = r * 0.075 * Math.max(0.45, Math.cos(angle));
		return archPath([cx - half, top + tall * 0.72 - arc * (1 - Math.abs(angle)), half * 2, tall * 0.42]);
	});
	const slits = row(5, (i) =>
		boxPath([
			x - wide * 0.72 + i * wide * 0.34,
			top - tall * 0.3 - arc * (0.5 - Math.abs(i - 2) * 0.2),
			r * 0.11,
			tall * 0.34,
		]),
	);
	const planes = [
		shape(crown, stone.shade),
		rect([x - wide * 0.6, top - r, wide * 2, r * 2], stone.mid),
		rect([x + wide * 0.05, top - r, wide * 0.8, r * 2], stone.lit),
		shape(slits, ink.plum, 0.75),
	];
	return shape(corbels, ink.plum, 0.55) + clipped(crown, planes.join(''));
}

/** A fluted column; x is the axis, base the foot, the width is measured at the foot. */
export function dorianColumn([x, base]: Point, [width, height]: Point, stone: Stone): Svg {
	const top = base - height;
	const [w, n] = [width / 2, width * 0.41];
	const shaft = `M${x - w} ${base}Q${x - w * 1.01} ${base - height * 0.5} ${x - n} ${top}H${x + n}Q${x + w * 1.01} ${base - height * 0.5} ${x + w} ${base}z`;
	const flutes = row(9, (i) => {
		const t = (i + 0.5) / 4.5 - 1;
		const s = Math.sin((t * Math.PI) / 2);
		return `M${x + s * w * 0.98} ${base}Q${x + s * w} ${base - height * 0.5} ${x + s * n * 0.98} ${top}`;
	});
	const drums = row(4, (i) => `M${x - w * 1.05} ${base - ((i + 1) * height) / 5}H${x + w * 1.05}`);
	const planes = [
		shape(shaft, stone.shade),
		rect([x - w * 0.45, top, width * 2, height], stone.mid),
		rect([x + w * 0.1, top, w * 0.7, height], stone.lit),
		`<g opacity=".55">${line(flutes, stone.shade, width * 0.03)}</g>`,
		`<g opacity=".35">${line(drums, ink.plum, width * 0.016)}</g>`,
	];
	return clipped(shaft, planes.join('')) + capital([x, top], width, stone);
}

function capital([x, top]: Point, width: number, stone: Stone): Svg {
	const [n, wide] = [width * 0.41, width * 0.66];
	const cushion = `M${x - n} ${top}Q${x - n * 1.2} ${top - width * 0.05} ${x - wide} ${top - width * 0.2}H${x + wide}Q${x + n * 1.2} ${top - width * 0.05} ${x + n} ${top}z`;
	return [
		clipped(
			cushion,
			shape(cushion, stone.shade) + rect([x - n * 0.5, top - width, width * 2, width], stone.mid),
		),
		rect([x - wide, top - width * 0.42, wide * 2, width * 0.23], stone.lit),
		rect([x - wide, top - width * 0.42, wide * 0.7, width * 0.23], stone.mid),
	].join('');
}

/** Steps seen from the front, from the widest at the bottom. */
export function steps([x, base, width, height]: Box, count: number, stone: Stone): Svg {
	return row(count, (i) => {
		const inset = i * width * 0.02;
		const [sx, sy, sw] = [x + inset, base - ((i + 1) * height) / count, width - inset * 2];
		return (
			rect([sx, sy, sw, height / count], stone.mid) + rect([sx, sy, sw, height / count / 2.6], stone.lit)
		);
	});
}

/** A balustrade from x along width, standing on y. */
export function balustrade([x, y, width, height]: Box, stone: Stone): Svg {
	const count = Math.floor(width / (height * 0.42));
	const gap = width / count;
	const balusters = row(count, (i) => {
		const cx = x + (i + 0.5) * gap;
		return `M${cx - gap * 0.12} ${y}q${-gap * 0.3} ${-height * 0.3} 0 ${-height * 0.5}v${-height * 0.3}h${gap * 0.24}v${height * 0.3}q${gap * 0.3} ${height * 0.2} 0 ${height * 0.5}z`;
	});
	return [
		shape(balusters, stone.mid),
		rect([x, y - height, width, height * 0.2], stone.lit),
		rect([x, y - height * 0.82, width, height * 0.06], stone.shade),
		printed(boxPath([x, y - height * 0.12, width, height * 0.14]), stone.mid, print('hatch')),
	].join('');
}
