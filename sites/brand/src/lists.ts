import type { Language } from '@portolano/content-models';
import { eventCardFields, itineraryCardFields, newsCardFields } from '@portolano/site-kit/cards.ts';
import { listedIn, listedNews } from '@portolano/site-kit/data.ts';

// The query of each list, in a language: it selects documents that its readers can read. Routes count their pages with
// the same query.

/** Events on a page of the list of all: as many as can be narrowed on the device. */
export const EVENTS_PAGE = 60;

/** Returns the query for events that haven't begun, and those that repeat between two times, the nearest first. */
export function comingEvents(language: Language) {
	return {
		type: 'event',
		select: eventCardFields,
		where: { languages: listedIn(language), nextStart: { after: 'now' } },
		order: { by: 'nextStart', direction: 'ascending' },
	} as const;
}

/** Returns the query for events under way, the first to end first. */
export function currentEvents(language: Language) {
	return {
		type: 'event',
		select: eventCardFields,
		where: { languages: listedIn(language), nextStart: { before: 'now' }, end: { after: 'now' } },
		order: { by: 'end', direction: 'ascending' },
	} as const;
}

export function eventsOver(language: Language) {
	return {
		type: 'event',
		select: eventCardFields,
		where: { languages: listedIn(language), end: { before: 'now' } },
		order: { by: 'start', direction: 'descending' },
	} as const;
}

export function itinerariesIn(language: Language) {
	return {
		type: 'itinerary',
		select: itineraryCardFields,
		where: { languages: listedIn(language) },
		order: { by: 'duration', direction: 'ascending' },
	} as const;
}

export function storiesIn(language: Language) {
	return {
		type: 'news',
		select: newsCardFields,
		where: { languages: listedIn(language), ...listedNews },
		order: { by: 'date', direction: 'descending' },
	} as const;
}
