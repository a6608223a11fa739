import { ink } from './palette.ts';
import { print } from './prints.ts';
import { disc, line, oval, rect, row, shape, type Point, type Svg } from './svg.ts';

/** The boards of a stage, from y on. */
export function boards(y: number, colour: string = ink.brick): Svg {
	return (
		rect([0, y, 1600, 1010 - y], colour) +
		rect([0, y, 1600, 1010 - y], print('planks')) +
		rect([0, y, 1600, 10], ink.cream, 0.25)
	);
}

/** A beam of light from above on the floor: where it comes from, and where it falls. */
export function spotlight([x, y]: Point, [floorX, floorY]: Point, half: number): Svg {
	return (
		shape(`M${x - 30} ${y}H${x + 30}L${floorX + half} ${floorY}H${floorX - half}z`, ink.cream, 0.18) +
		oval([floorX, floorY, half, half * 0.18], ink.gold, 0.35)
	);
}

/** Heads and shoulders of an audience seen from behind along the lower edge. */
export function audience(y: number, count: number, colour: string = ink.night): Svg {
	const step = 1640 / count;
	return row(count, (i) => {
		const [x, top] = [i * step + step * 0.3, y + ((i * 37) % 5) * 7];
		const s = step * 0.42;
		return (
			disc([x, top, s * 0.56], colour) +
			shape(`M${x - s} 1010V${top + s * 1.6}q0 ${-s} ${s} ${-s}t${s} ${s}V1010z`, colour)
		);
	});
}

/** Strings of bulbs from a point to another, sagging. */
export function bulbs([x, y]: Point, [toX, toY]: Point, [count, sag]: Point): Svg {
	const lights = row(count, (i) => {
		const t = (i + 0.5) / count;
		const cy = y + (toY - y) * t + sag * 2 * t * (1 - t);
		return (
			disc([x + (toX - x) * t, cy + 12, 22], ink.gold, 0.3) + disc([x + (toX - x) * t, cy + 12, 9], ink.cream)
		);
	});
	return line(`M${x} ${y}Q${(x + toX) / 2} ${(y + toY) / 2 + sag} ${toX} ${toY}`, ink.night, 4) + lights;
}
