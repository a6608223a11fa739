import { metresBetween } from '@portolano/content-models/distance';
import type { TripItem } from './item-data.ts';

/** The way between two stops, from the straight line between them. */
export interface Leg {
	/** In a straight line. */
	readonly metres: number;
	readonly minutes: number;
	readonly isOnFoot: boolean;
}

/** Streets are longer than straight lines by so much; people walk, and vehicles go, so many metres a minute. */
const [DETOUR, WALK, RIDE] = [1.3, 75, 500];

/** Beyond this nobody walks from stop to stop; a vehicle must be waited for. */
const [WALKED_MAX, WAIT] = [3000, 10];

type At = readonly [number, number];

const pointOf = ([latitude, longitude]: At) => ({ latitude, longitude });

/** Returns the way between two items; undefined where it is not known where one of them is. */
export function legBetween(from: TripItem | undefined, to: TripItem | undefined): Leg | undefined {
	const [start, end] = [from?.end ?? from?.at, to?.at];
	if (!start || !end) return undefined;
	const metres = metresBetween(pointOf(start), pointOf(end));
	const isOnFoot = metres <= WALKED_MAX;
	const minutes = isOnFoot ? (metres * DETOUR) / WALK : WAIT + (metres * DETOUR) / RIDE;
	return { metres, minutes: Math.ceil(minutes), isOnFoot };
}
