import type { Point } from './frame.ts';

/** Points that are shown as one sign. */
export interface PointGroup {
	/** Where the sign stands: at the first of its points. */
	readonly at: Point;
	/** The places of its points in the given order. */
	readonly members: readonly number[];
}

interface OpenGroup extends PointGroup {
	readonly members: number[];
}

const distanceBetween = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Groups by the cell of a grid in which they stand; a cell is as wide as the distance between two of them. */
class Grid {
	readonly #cells = new Map<string, OpenGroup[]>();
	readonly #size: number;

	constructor(size: number) {
		this.#size = size;
	}

	#cellOf([x, y]: Point): Point {
		return [Math.floor(x / this.#size), Math.floor(y / this.#size)];
	}

	add(group: OpenGroup) {
		const key = this.#cellOf(group.at).join(' ');
		this.#cells.set(key, [...(this.#cells.get(key) ?? []), group]);
	}

	/** Returns the nearest group that is nearer than the size of a cell. */
	near(point: Point): OpenGroup | undefined {
		const [column, row] = this.#cellOf(point);
		const around = [-1, 0, 1].flatMap((right) =>
			[-1, 0, 1].flatMap((down) => this.#cells.get([column + right, row + down].join(' ')) ?? []),
		);
		return around
			.map((group) => ({ group, distance: distanceBetween(group.at, point) }))
			.filter(({ distance }) => distance < this.#size)
			.toSorted((a, b) => a.distance - b.distance)[0]?.group;
	}
}

/**
 * Groups points so that no two signs are nearer to one another than `distance`: a point joins the nearest group that it
 * would cover, else it begins one. The order is that of the points, so the same list makes the same groups.
 */
export function groupsOf(points: readonly Point[], distance: number): PointGroup[] {
	const grid = new Grid(distance);
	const groups: OpenGroup[] = [];
	for (const [index, at] of points.entries()) {
		const near = grid.near(at);
		if (near) near.members.push(index);
		else {
			const group = { at, members: [index] };
			groups.push(group);
			grid.add(group);
		}
	}
	return groups;
}
