import type { Coordinates } from '@portolano/content-models';
import { isInside, metresBetween } from '@portolano/map';
import type { ZoneArea, ZoneData, ZoneDistrict } from './zone-types.ts';

/** An area with its distance, in metres as the crow flies. */
export interface NearArea {
	area: ZoneArea;
	metres: number;
}

/** Returns the `count` areas nearest to a point, the nearest first. */
export function nearestAreas(areas: readonly ZoneArea[], from: Coordinates, count: number): NearArea[] {
	return areas
		.map((area) => ({ area, metres: metresBetween(from, area.coordinates) }))
		.toSorted((a, b) => a.metres - b.metres)
		.slice(0, count);
}

/** Returns the district that contains a point. */
export function districtAt({ districts }: ZoneData, point: Coordinates): ZoneDistrict | undefined {
	return districts.find(({ outline }) => isInside(point, outline));
}
