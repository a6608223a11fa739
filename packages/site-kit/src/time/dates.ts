import type { Language } from '@portolano/content-models';
import { remembered } from '@portolano/content-models/remembered';
import { romeDay, romeTimeZone } from '@portolano/content-models/rome-time';
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

type Format = (value: string) => string;

const formats = new Map<string, Format>();

// Creating a formatter takes longer than rendering a page, so each is created once; and lists repeat the same dates.
function format(language: Language, style: DateStyle): Format {
	const key = `${language} ${style}`;
	const known = formats.get(key);
	if (known) return known;
	const formatter = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: romeTimeZone });
	const made = remembered((value: string) => formatter.format(momentOf(value)), 5000);
	formats.set(key, made);
	return made;
}

/** Formats an instant or a day (`2026-11-22`) in Rome's time zone. */
export function formatDate(value: string, language: Language, style: DateStyle): string {
	return format(language, style)(value);
}

// A day without hours is taken at noon UTC, which is the same day in Rome in winter and summer.
function momentOf(value: string): Date {
	return new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00Z` : value);
}

/** Returns “22 novembre 2026” with its machine-readable form. */
export function dateText(value: string, language: Language): DateText {
	return { datetime: romeDay(value), text: formatDate(value, language, 'long') };
}

/** Returns “22 novembre 2026, 10:42” with the instant as its machine-readable form. */
export function dateTimeText(instant: string, language: Language): DateText {
	return {
		datetime: instant,
		text: `${formatDate(instant, language, 'long')}, ${formatDate(instant, language, 'time')}`,
	};
}

/** Returns the day of an instant as a calendar date. */
export function calendarDate(value: string, language: Language): CalendarDate {
	return {
		...dateText(value, language),
		day: formatDate(value, language, 'dayOnly'),
		month: formatDate(value, language, 'monthShort').replace('.', ''),
		year: formatDate(value, language, 'year'),
	};
}
