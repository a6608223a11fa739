import type { InEachLanguage, Language } from '@portolano/content-models';
import { sectionsOf } from './sections.ts';

/** Returns the address of the stories' RSS feed. */
export function feedPath(language: Language): string {
	return `${sectionsOf({ language }).stories.href}feed.xml`;
}

/** The name of a file of events. */
export const calendarNames: InEachLanguage<string> = {
	it: 'calendario',
	en: 'calendar',
	de: 'kalender',
	fr: 'agenda',
};

/** Returns the address of the calendar of coming events. */
export function calendarPath(language: Language): string {
	return `${sectionsOf({ language }).events.href}${calendarNames[language]}.ics`;
}

/** Returns the address of the RSS feed of the events to come. */
export function eventsFeedPath(language: Language): string {
	return `${sectionsOf({ language }).events.href}feed.xml`;
}
