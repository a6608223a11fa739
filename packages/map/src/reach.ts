import type { Coordinates, Outline } from '@portolano/content-models';
import { positionOf, positionsOf, type Position } from './frame.ts';

/** How far beyond the boundary a place may be, in degrees: a good ten kilometres. */
const BEYOND_BOUNDARY = 0.12;

/** How far from the middle of the places one may be where no boundary is known, in degrees. */
const AROUND_MIDDLE = 0.5;

const middleOf = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function areaOf(positions: readonly Position[], margin: number) {
	const longitudes = positions.map(([longitude]) => longitude);
	const latitudes = positions.map(([, latitude]) => latitude);
	return {
		west: Math.min(...longitudes) - margin,
		east: Math.max(...longitudes) + margin,
		south: Math.min(...latitudes) - margin,
		north: Math.max(...latitudes) + margin,
	};
}

function middlePosition(places: readonly Coordinates[]): Position {
	const positions = places.map(positionOf);
	return [middleOf(positions.map(([x]) => x)), middleOf(positions.map(([, y]) => y))];
}

/**
 * Returns whether a map shows a place: it is in the territory or near it, so that one place on another continent does not
 * shrink all others to a dot. Without a boundary, near the middle of `places`.
 */
export function reachOf(
	places: readonly Coordinates[],
	boundary: Outline | undefined,
): (place: Coordinates) => boolean {
	const { west, east, south, north } = boundary
		? areaOf(positionsOf(boundary), BEYOND_BOUNDARY)
		: areaOf([middlePosition(places)], AROUND_MIDDLE);
	return ({ latitude, longitude }) =>
		longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
