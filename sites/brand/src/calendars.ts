import {
	codesOf,
	type EventTypeCode,
	eventTypes,
	type InEachLanguage,
	type Language,
	lineageOf,
	slugOfTerm,
	termOf,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed, listedIn } from '@portolano/site-kit/data.ts';
import type { CalendarChoice } from '@portolano/site-kit/files.ts';
import { pluralOf } from '@portolano/site-kit/words.ts';
import { calendarNames, calendarPath } from './feeds.ts';
import { isSpoken } from './language.ts';
import { sectionsOf } from './sections.ts';
import { brandWords } from './words.ts';

/** A calendar that visitors can follow. */
export interface FollowedCalendar {
	name: string;
	path: string;
	/** Its events; all without it. */
	choice?: CalendarChoice;
}

const broadest = codesOf(eventTypes).filter((code) => lineageOf(eventTypes, code).length === 1);

const under = (broad: EventTypeCode): EventTypeCode[] =>
	codesOf(eventTypes).filter((code) => lineageOf(eventTypes, code)[0] === broad);

const endings: Readonly<Record<'free' | 'children', InEachLanguage<string>>> = {
	free: { it: 'gratis', en: 'free', de: 'kostenlos', fr: 'gratuit' },
	children: { it: 'bambini', en: 'children', de: 'kinder', fr: 'enfants' },
};

/** Returns the calendars of a site in a language: all events, free ones, those with children, those of each broad type. */
export function calendarsOf(language: Language): FollowedCalendar[] {
	const words = brandWords({ language });
	const { events } = sectionsOf({ language });
	const path = (ending: string) => `${events.href}${calendarNames[language]}-${ending}.ics`;
	return [
		{ name: words.allEvents, path: calendarPath(language) },
		{ name: words.freeEvents, path: path(endings.free[language]), choice: { isFree: true } },
		{
			name: words.eventsForChildren,
			path: path(endings.children[language]),
			choice: { forChildren: true },
		},
		...broadest.map((broad) => ({
			name: pluralOf({ language }, termOf(eventTypes, broad)),
			path: path(slugOfTerm(eventTypes, broad, language)),
			choice: { eventTypes: { anyOf: under(broad) } },
		})),
	];
}

/** Whether a site has a calendar: that of all events always, others where they have an event to come. */
export function hasCalendar(view: StoreView, { choice }: FollowedCalendar, language: Language): boolean {
	if (!isSpoken(view, language)) return false;
	return (
		!choice || isUsed(view, 'event', { ...choice, languages: listedIn(language), end: { after: 'now' } })
	);
}
