import type { Published } from '@portolano/content-models';
import { newsArticle, touristTrip } from '@portolano/feeds';
import { tripStages } from '../data/itineraries.ts';
import { localize, type PageContext } from '../page-context.ts';
import { absolute, pictureData } from './head.ts';

/** Structured data of the page of a piece of news. */
export function newsData(context: PageContext, news: Published<'news'>): object {
	const image = pictureData(context, news.image);
	const { path, language } = context;
	return newsArticle({ news, url: absolute(context, path), language, ...(image ? { image } : {}) });
}

/** Structured data of the page of an itinerary. */
export function itineraryData(context: PageContext, itinerary: Published<'itinerary'>): object {
	const image = pictureData(context, itinerary.image);
	const { path, language, body } = context;
	return touristTrip({
		itinerary,
		url: absolute(context, path),
		language,
		provider: localize(context, body.name),
		stages: tripStages(context, itinerary),
		...(image ? { image } : {}),
	});
}
