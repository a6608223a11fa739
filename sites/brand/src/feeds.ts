import type { InEachLanguage } from '@portolano/content-models';
import type { Spoken } from './language.ts';
import { sectionsOf } from './sections.ts';

/** Returns the address of the stories' RSS feed. */
export function feedPath(language: Spoken): string {
	return `${sectionsOf({ language }).stories.href}feed.xml`;
}

const calendarNames: InEachLanguage<string> = {
	it: 'calendario',
	en: 'calendar',
	de: 'kalender',
	fr: 'agenda',
};

/** Returns the address of the calendar of coming events. */
export function calendarPath(language: Spoken): string {
	return `${sectionsOf({ language }).events.href}${calendarNames[language]}.ics`;
}
