import type { Point } from './frame.ts';

const ROUNDS = 60;

/** Golden angle, so that points at the same place part in different directions. */
const TURN = 2.4;

/** Returns how far `a` must move so that it and `b` part by half of what is missing; nothing where they are apart. */
function push([a, b]: readonly [Point, Point], least: number, index: number): Point {
	const [x, y] = [a[0] - b[0], a[1] - b[1]];
	const distance = Math.hypot(x, y);
	if (distance >= least) return [0, 0];
	const half = (least - distance) / 2;
	return distance < 0.01
		? [Math.cos(index * TURN) * half, Math.sin(index * TURN) * half]
		: [(x / distance) * half, (y / distance) * half];
}

/** Moves points that are nearer to one another than `least` apart, as little as possible, so that all can be read. */
export function spread(points: readonly Point[], least: number): Point[] {
	let placed = [...points];
	for (let round = 0; round < ROUNDS; round += 1) {
		const before = placed;
		placed = before.map((point, index) => {
			const pushes = before.map((other, at) =>
				at === index ? ([0, 0] as const) : push([point, other], least, index),
			);
			return [
				point[0] + pushes.reduce((sum, [x]) => sum + x, 0),
				point[1] + pushes.reduce((sum, [, y]) => sum + y, 0),
			];
		});
	}
	return placed;
}
