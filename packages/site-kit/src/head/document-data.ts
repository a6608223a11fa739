import type { Published } from '@portolano/content-models';
import { newsArticle, touristTrip } from '@portolano/feeds';
import { tripStages } from '../data/itineraries.ts';
import { say, type Reading } from '../reading.ts';
import { absolute, pictureData } from './head.ts';

/** Structured data of the page of a piece of news. */
export function newsData(reading: Reading, news: Published<'news'>): object {
	const image = pictureData(reading, news.image);
	const { path, language } = reading;
	return newsArticle({ news, url: absolute(reading, path), language, ...(image ? { image } : {}) });
}

/** Structured data of the page of an itinerary. */
export function itineraryData(reading: Reading, itinerary: Published<'itinerary'>): object {
	const image = pictureData(reading, itinerary.image);
	const { path, language, body } = reading;
	return touristTrip({
		itinerary,
		url: absolute(reading, path),
		language,
		provider: say(reading, body.name),
		stages: tripStages(reading, itinerary),
		...(image ? { image } : {}),
	});
}
