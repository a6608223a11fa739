import type { Coordinates } from './primitives.ts';

const EARTH_RADIUS = 6_371_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Returns the distance between two points on the ground, in metres (haversine). */
export function metresBetween(a: Coordinates, b: Coordinates): number {
	const latitude = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
	const longitude = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitude;
	return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(latitude + across)));
}
