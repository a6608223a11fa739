import type { Published } from '@portolano/content-models';
import { touristTrip } from '@portolano/feeds';
import { absolute, pictureData } from '../../head/head.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { walkOf } from './walk.ts';

/** Returns the structured data of the page of an itinerary. */
export function itineraryData(context: PageContext, itinerary: Published<'itinerary'>): object {
	const image = pictureData(context, itinerary.image);
	const { path, language, body } = context;
	const { stages, warning } = walkOf(context, itinerary, path);
	return touristTrip({
		itinerary,
		url: absolute(context, path),
		language,
		provider: localize(context, body.name),
		stages,
		warning,
		...(image ? { image } : {}),
	});
}
