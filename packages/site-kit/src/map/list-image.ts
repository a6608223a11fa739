import { type MapPoint, pointsMap } from '@portolano/map';
import type { PageContext } from '../page-context.ts';
import { territoryOf } from './territory.ts';
import { mapWords } from './words.ts';

interface ListOnMap {
	/** Id of the figure of the map. */
	id: string;
	title: string;
	points: readonly MapPoint[];
}

/**
 * Returns the image of the map of a list, whose entries have the same numbers, and what must be said below it. There is no
 * image where nothing of the list is on the map.
 */
export function listImage(context: PageContext, { id, title, points }: ListOnMap) {
	const words = mapWords(context);
	const { land, districts, credits } = territoryOf(context);
	const image = pointsMap({
		id: `${id}-figura`,
		title: words.mapOf.replace('{name}', title),
		description: words.description,
		...land,
		districts,
		points,
	});
	return { image, captions: [...(points.length > 1 ? [words.groups] : []), ...credits] };
}
