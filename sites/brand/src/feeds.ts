import type { Spoken } from './language.ts';
import { sectionsOf } from './sections.ts';

/** Address of the RSS of the stories. */
export function feedPath(language: Spoken): string {
	return `${sectionsOf({ language }).stories.href}feed.xml`;
}

/** Address of the calendar of the events to come. */
export function calendarPath(language: Spoken): string {
	const name = language === 'it' ? 'calendario' : 'calendar';
	return `${sectionsOf({ language }).events.href}${name}.ics`;
}
