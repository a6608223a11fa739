import { romeDay, romeTimeZone, type Language } from '@portolano/content-models';
import type { CalendarDate, DateText } from '@portolano/ui/props.ts';

const locales = { it: 'it-IT', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' } as const satisfies Record<
	Language,
	string
>;

const styles = {
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	dayMonth: { day: 'numeric', month: 'long' },
	dayOnly: { day: 'numeric' },
	monthShort: { month: 'short' },
	monthYear: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
	time: { hour: '2-digit', minute: '2-digit' },
	weekdayName: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs more than rendering a page, so each is made once.
function formatter(language: Language, style: DateStyle): Intl.DateTimeFormat {
	const key = `${language} ${style}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: romeTimeZone });
	formatters.set(key, made);
	return made;
}

/** An instant or a day (`2026-11-22`) as people in Rome read it. */
export function formatDate(value: string, language: Language, style: DateStyle): string {
	return formatter(language, style).format(momentOf(value));
}

// A day has no hour: at noon it is that day in Rome, summer and winter.
function momentOf(value: string): Date {
	return new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00Z` : value);
}

/** “22 novembre 2026”, for people and for machines. */
export function dateText(value: string, language: Language): DateText {
	return { datetime: romeDay(value), text: formatDate(value, language, 'long') };
}

/** “22 novembre 2026, 10:42” with the whole instant for machines. */
export function dateTimeText(instant: string, language: Language): DateText {
	return {
		datetime: instant,
		text: `${formatDate(instant, language, 'long')}, ${formatDate(instant, language, 'time')}`,
	};
}

/** The page of a calendar for the day of an instant. */
export function calendarDate(value: string, language: Language): CalendarDate {
	return {
		...dateText(value, language),
		day: formatDate(value, language, 'dayOnly'),
		month: formatDate(value, language, 'monthShort').replace('.', ''),
		year: formatDate(value, language, 'year'),
	};
}
