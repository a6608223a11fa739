import type { Frame, Point } from './frame.ts';

/** Beyond the edge of the image, so that the line along a cut is not seen. */
const BEYOND = 5;

/** A side of the frame: where a point is beyond it, and where a line crosses it. */
interface Side {
	/** 0 for x, 1 for y. */
	readonly axis: 0 | 1;
	readonly limit: number;
	/** 1 where greater values are inside. */
	readonly sign: 1 | -1;
}

const sidesOf = ({ width, height }: Frame): Side[] => [
	{ axis: 0, limit: -BEYOND, sign: 1 },
	{ axis: 0, limit: width + BEYOND, sign: -1 },
	{ axis: 1, limit: -BEYOND, sign: 1 },
	{ axis: 1, limit: height + BEYOND, sign: -1 },
];

const isInside = (point: Point, { axis, limit, sign }: Side) => (point[axis] - limit) * sign >= 0;

function crossing(from: Point, to: Point, { axis, limit }: Side): Point {
	const part = (limit - from[axis]) / (to[axis] - from[axis]);
	const other = axis === 0 ? 1 : 0;
	const across = from[other] + (to[other] - from[other]) * part;
	return axis === 0 ? [limit, across] : [across, limit];
}

/** Cuts off what of a ring is beyond one side. */
function cut(ring: readonly Point[], side: Side): Point[] {
	return ring.flatMap((point, index) => {
		const before = ring.at(index - 1) ?? point;
		const crosses = isInside(before, side) !== isInside(point, side);
		return [...(crosses ? [crossing(before, point, side)] : []), ...(isInside(point, side) ? [point] : [])];
	});
}

/** Returns the part of a ring that is in the frame (Sutherland and Hodgman). */
export function clipped(ring: readonly Point[], frame: Frame): Point[] {
	return sidesOf(frame).reduce<Point[]>((rest, side) => cut(rest, side), [...ring]);
}
