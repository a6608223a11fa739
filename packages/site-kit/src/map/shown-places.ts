import type { Coordinates, Outline } from '@portolano/content-models';
import { reachOf } from '@portolano/map';
import type { MapPlace } from './places.ts';

/** A place of the list: with its number on the map and its position, where the map shows it. */
export interface ShownPlace extends MapPlace {
	readonly shown: { readonly number: number; readonly coordinates: Coordinates } | undefined;
}

/** Numbers the places that the map shows, in the order of the list; the others have no number. */
export function shownPlaces(places: readonly MapPlace[], boundary: Outline | undefined): ShownPlace[] {
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
