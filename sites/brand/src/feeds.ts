import type { Spoken } from './language.ts';
import { sectionsOf } from './sections.ts';

/** Returns the address of the stories' RSS feed. */
export function feedPath(language: Spoken): string {
	return `${sectionsOf({ language }).stories.href}feed.xml`;
}

/** Returns the address of the calendar of coming events. */
export function calendarPath(language: Spoken): string {
	const name = language === 'it' ? 'calendario' : 'calendar';
	return `${sectionsOf({ language }).events.href}${name}.ics`;
}
