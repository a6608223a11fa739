import { ink } from './palette.ts';
import { print } from './prints.ts';
import { between, chance } from './random.ts';
import { disc, line, row, shape, turned, type Point, type Svg } from './svg.ts';

/** A wall that runs away from the viewer: x, top and foot of its near edge and of its far edge. */
export type Wall = readonly [near: readonly [number, number, number], far: readonly [number, number, number]];

/** Path data of a part of such a wall: from u to u along it (0 near, 1 far), from v to v down (0 top, 1 foot). */
function part([near, far]: Wall, [u0, u1]: Point, [v0, v1]: Point): string {
	const point = (u: number, v: number) => {
		const t = (u * 0.62) / (1 - u * 0.38);
		const mix = (a: number, b: number) => a + (b - a) * t;
		const [top, foot] = [mix(near[1], far[1]), mix(near[2], far[2])];
		return `${mix(near[0], far[0])} ${top + (foot - top) * v}`;
	};
	return `M${point(u0, v0)}L${point(u1, v0)} ${point(u1, v1)} ${point(u0, v1)}z`;
}

/** Houses along a wall that runs away, one colour each, with shuttered windows on so many floors and a door. */
export function houseRow(
	wall: Wall,
	colours: readonly string[],
	[floors, shutters]: readonly [number, string],
): Svg {
	const step = 1 / colours.length;
	return colours
		.map((colour, i) => {
			const u = i * step;
			const panes = row(floors * 2, (n) => {
				const [left, top] = [u + step * (n % 2 ? 0.58 : 0.16), 0.1 + (Math.floor(n / 2) * 0.62) / floors];
				return part(wall, [left, left + step * 0.24], [top, top + 0.34 / floors]);
			});
			return [
				shape(part(wall, [u, u + step], [0, 1]), colour),
				shape(part(wall, [u, u + step * 0.06], [0, 1]), ink.plum, 0.25),
				shape(panes, shutters),
				shape(part(wall, [u + step * 0.2, u + step * 0.52], [0.76, 1]), ink.plum),
				shape(part(wall, [u, u + step], [0.69, 0.7]), ink.plum, 0.3),
			].join('');
		})
		.join('');
}

/** Washing on a line between two walls: the line's ends and how many pieces hang on it. */
export function washing([x, y]: Point, [toX, toY]: Point, [count, size]: Point): Svg {
	const range = between(chance(Math.round(x + y + count)));
	const colours = [ink.cream, ink.coral, ink.foam, ink.gold, ink.turquoise];
	const pieces = row(count, (i) => {
		const t = (i + 0.7) / (count + 0.4);
		const [px, py] = [x + (toX - x) * t, y + (toY - y) * t + Math.sin(t * Math.PI) * size * 0.4];
		const [w, h] = [size * range(0.6, 0.95), size * range(0.8, 1.5)];
		const colour = colours[i % colours.length] ?? ink.cream;
		const d = `M${px - w / 2} ${py}H${px + w / 2}L${px + w * 0.46} ${py + h}q${-w * 0.23} ${-size * 0.12} ${-w * 0.46} 0t${-w * 0.46} 0z`;
		return (
			shape(d, colour) +
			shape(`M${px - w / 2} ${py}h${w * 0.28}l${-w * 0.02} ${h}h${-w * 0.24}z`, ink.plum, 0.2)
		);
	});
	return (
		line(`M${x} ${y}Q${(x + toX) / 2} ${(y + toY) / 2 + size * 0.8} ${toX} ${toY}`, ink.night, 3) + pieces
	);
}

/** A flower pot with a plant, about 100 units tall, foot at the origin. */
export function pottedPlant(flowers?: string): Svg {
	const leaves = row(9, (i) =>
		turned(
			[0, -40],
			-160 + i * 17.5,
			`<ellipse cx="30" rx="26" ry="8" fill="${i % 2 ? ink.leaf : ink.pine}"/>`,
		),
	);
	const blossoms = flowers ? row(5, (i) => disc([-34 + i * 17, -66 - ((i * 13) % 22), 7.5], flowers)) : '';
	return (
		leaves +
		blossoms +
		shape('M-26 -44H26L19 0H-19z', ink.terracotta) +
		shape('M-26 -44H-10L-8 0H-19z', ink.brick) +
		shape('M-30 -50H30V-38H-30z', '#e0805a')
	);
}

/** Paving between two walls, from the near edge to the far one. */
export function laneFloor([near, far]: readonly [Point, Point], [foot, base]: Point, colour: string): Svg {
	const d = `M${near[0]} ${base}L${far[0]} ${foot}H${far[1]}L${near[1]} ${base}V1010H${near[0]}z`;
	return shape(d, colour) + shape(d, print('paving'));
}

/** A small balcony of iron seen from the front, its floor on y, with rails. */
export function balcony([x, y]: Point, width: number, tall: number): Svg {
	const count = Math.round(width / 16);
	return (
		line(
			`M${x} ${y - tall}h${width}${row(count + 1, (i) => `M${x + (i * width) / count} ${y - tall}v${tall}`)}`,
			ink.navy,
			4,
		) +
		shape(`M${x - 8} ${y - 4}h${width + 16}v14h${-width - 16}z`, ink.limestone) +
		shape(`M${x - 8} ${y + 10}h${width + 16}v6h${-width - 16}z`, ink.dust)
	);
}
