import type { Coordinates } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { shownPlaces } from './shown-places.ts';
import { landOf } from './land.ts';

/** Where an entry of a list stands on the map of the page, with the number that tells both. */
export interface MapNumber {
	readonly number: number;
	readonly coordinates: Coordinates;
}

/** The numbers of the entries that the map of a page shows. */
export type MapNumbers<E> = ReadonlyMap<E, MapNumber>;

/** Numbers the entries of a list that the map of the body can show, in their order. */
export function mapNumbers<E>(
	{ body }: Pick<PageContext, 'body'>,
	entries: readonly E[],
	pointOf: (entry: E) => Coordinates | undefined,
): MapNumbers<E> {
	const places = entries.map((entry) => ({ entry, coordinates: pointOf(entry) }));
	const shown = shownPlaces(places, landOf(body).boundary);
	return new Map(shown.flatMap(({ entry, shown }) => (shown ? [[entry, shown] as const] : [])));
}

/** Returns the attributes of an item of a list for its map. */
export function mapPointAttributes(number: MapNumber | undefined): Record<`data-${string}`, string> {
	if (!number) return {};
	const { latitude, longitude } = number.coordinates;
	return { 'data-map-point': `${String(latitude)},${String(longitude)}` };
}
