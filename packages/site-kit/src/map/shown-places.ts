import type { Coordinates, Outline } from '@portolano/content-models';
import { reachOf } from '@portolano/map';

interface Placed {
	readonly coordinates: Coordinates | undefined;
}

/** A place of the list: with its number on the map and its position, where the map shows it. */
export type ShownPlace<P extends Placed> = P & {
	readonly shown: { readonly number: number; readonly coordinates: Coordinates } | undefined;
};

/** Numbers the places that the map shows, in the order of the list; the others have no number. */
export function shownPlaces<P extends Placed>(
	places: readonly P[],
	boundary: Outline | undefined,
): ShownPlace<P>[] {
	const isInReach = reachOf(
		places.flatMap(({ coordinates }) => coordinates ?? []),
		boundary,
	);
	let number = 0;
	return places.map((place) => {
		const { coordinates } = place;
		if (!coordinates || !isInReach(coordinates)) return { ...place, shown: undefined };
		number += 1;
		return { ...place, shown: { number, coordinates } };
	});
}
