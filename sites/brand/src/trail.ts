import type { Published } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { Reading } from '@portolano/site-kit/reading.ts';
import { sectionsOf } from './sections.ts';

/** Where the page of a document stands: one section deep, or at the root. */
export function trail(reading: Pick<Reading, 'language'>, { type }: Pick<Published, 'type'>): Step[] {
	const { places, events, itineraries, stories, alerts } = sectionsOf(reading);
	switch (type) {
		case 'place':
			return [places];
		case 'event':
			return [events];
		case 'itinerary':
			return [itineraries];
		case 'news':
			return [stories];
		case 'alert':
			return [alerts];
		default:
			return [];
	}
}
