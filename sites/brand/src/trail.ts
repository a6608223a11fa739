import type { Published } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { Reading } from '@portolano/site-kit/reading.ts';
import { sectionsOf, type SectionName } from './sections.ts';

const sectionOfType: Partial<Record<Published['type'], SectionName>> = {
	place: 'places',
	event: 'events',
	itinerary: 'itineraries',
	news: 'stories',
	alert: 'alerts',
};

/** Where the page of a document stands: one section deep, or at the root. */
export function trail(reading: Pick<Reading, 'language'>, { type }: Pick<Published, 'type'>): Step[] {
	const name = sectionOfType[type];
	if (name === undefined) return [];
	const { text, href } = sectionsOf(reading)[name];
	return [{ text, href }];
}
