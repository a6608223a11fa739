import type { Published } from '@portolano/content-models';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { sectionsOf, type SectionName } from './sections.ts';

const sectionOfType: Partial<Record<Published['type'], SectionName>> = {
	place: 'places',
	event: 'events',
	itinerary: 'itineraries',
	news: 'stories',
	alert: 'alerts',
};

/** Where the page of a document stands: one section deep, or at the root. */
export function trail(context: Pick<PageContext, 'language'>, { type }: Pick<Published, 'type'>): Step[] {
	const name = sectionOfType[type];
	if (name === undefined) return [];
	const { text, href } = sectionsOf(context)[name];
	return [{ text, href }];
}
