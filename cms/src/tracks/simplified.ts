import type { Point } from './read-gpx.ts';

/** Metres of a degree of latitude. */
const DEGREE = 111_195;

type Flat = readonly [x: number, y: number];

/** Returns the points in metres on a plane, which is exact enough for a municipality. */
function flat(points: readonly Point[]): Flat[] {
	const [[, latitude]] = [points[0] ?? [0, 0]];
	const shortening = Math.cos((latitude * Math.PI) / 180);
	return points.map(([x, y]) => [x * DEGREE * shortening, y * DEGREE]);
}

/** Returns the distance of a point from the stretch between two others. */
function distanceFrom([x, y]: Flat, [fromX, fromY]: Flat, [toX, toY]: Flat): number {
	const [alongX, alongY] = [toX - fromX, toY - fromY];
	const length = alongX ** 2 + alongY ** 2;
	const part = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
	const at = Math.min(1, Math.max(0, part));
	return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY);
}

interface Stretch {
	readonly from: number;
	readonly to: number;
	/** No point within matters more than the one that began it. */
	readonly most: number;
}

function farthest(points: readonly Flat[], { from, to }: Stretch): { index: number; metres: number } {
	const nowhere: Flat = [0, 0];
	const [start = nowhere, end = nowhere] = [points[from], points[to]];
	let found = { index: from, metres: -1 };
	for (let index = from + 1; index < to; index += 1) {
		const metres = distanceFrom(points[index] ?? nowhere, start, end);
		if (metres > found.metres) found = { index, metres };
	}
	return found;
}

/** Returns how far the line would move without each point, in metres (Douglas and Peucker); the ends matter most. */
function importances(points: readonly Flat[]): number[] {
	const metres = points.map((_, index) => (index === 0 || index === points.length - 1 ? Infinity : 0));
	// A stack of its own: a line made to be hostile would exhaust that of the program.
	const open: Stretch[] = [{ from: 0, to: points.length - 1, most: Infinity }];
	for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
		const { index, metres: far } = farthest(points, stretch);
		if (far < 0) continue;
		const most = Math.min(far, stretch.most);
		metres[index] = most;
		open.push({ from: stretch.from, to: index, most }, { from: index, to: stretch.to, most });
	}
	return metres;
}

/** Leaves out points that are nearer than `metres` to the last one that stays, such as those recorded while standing. */
export function thinned(points: readonly Point[], metres: number): Point[] {
	const plane = flat(points);
	let last: Flat = [Infinity, Infinity];
	return points.filter((_, index) => {
		const [x, y] = plane[index] ?? last;
		const isKept = index === points.length - 1 || !(Math.hypot(x - last[0], y - last[1]) < metres);
		if (isKept) last = [x, y];
		return isKept;
	});
}

/**
 * Returns the points without which the line would move by more than `metres`; of more than `most` those that matter
 * most. The first and the last stay.
 */
export function simplified(points: readonly Point[], metres: number, most: number): Point[] {
	const importance = importances(flat(points));
	const ranked = importance
		.map((value, index) => ({ value, index }))
		.filter(({ value }) => value > metres)
		.toSorted((a, b) => b.value - a.value)
		.slice(0, most);
	const kept = new Set(ranked.map(({ index }) => index));
	return points.filter((_, index) => kept.has(index));
}
