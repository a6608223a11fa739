import type { Coordinates, Outline } from '@portolano/content-models';

type Ring = Outline[number][number];

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
function isInRing({ latitude, longitude }: Coordinates, ring: Ring): boolean {
	let isIn = false;
	for (const [index, [x, y]] of ring.entries()) {
		const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
		const crosses = y > latitude !== beforeY > latitude;
		if (crosses && longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x) isIn = !isIn;
	}
	return isIn;
}

/** Whether a point is inside an outline, and in none of its holes. */
export function isInside(point: Coordinates, outline: Outline): boolean {
	return outline.some(
		([outer, ...holes]) =>
			outer !== undefined && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
	);
}

/** Twice the signed area of a ring, in square degrees. */
function doubleArea(ring: Ring): number {
	return ring.reduce((sum, [x, y], index) => {
		const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
		return sum + (beforeX * y - x * beforeY);
	}, 0);
}

function middleOf(ring: Ring): Coordinates {
	const longitudes = ring.map(([x]) => x);
	const latitudes = ring.map(([, y]) => y);
	return {
		longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
		latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
	};
}

function centroidOf(ring: Ring): Coordinates {
	const area = doubleArea(ring);
	// A ring without area, such as a line there and back, has no centroid.
	if (Math.abs(area) < 1e-12) return middleOf(ring);
	const sum = { longitude: 0, latitude: 0 };
	for (const [index, [x, y]] of ring.entries()) {
		const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
		const cross = beforeX * y - x * beforeY;
		sum.longitude += (beforeX + x) * cross;
		sum.latitude += (beforeY + y) * cross;
	}
	return { longitude: sum.longitude / (3 * area), latitude: sum.latitude / (3 * area) };
}

/** Returns the centre of the largest polygon of an outline. */
export function centreOf(outline: Outline): Coordinates {
	const [largest = []] = outline
		.flatMap(([outer]) => (outer ? [outer] : []))
		.toSorted((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
	return centroidOf(largest);
}
