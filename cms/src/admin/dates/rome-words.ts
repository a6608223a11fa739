import { romeTimeZone } from '@portolano/content-models/rome-time';

const formats = {
	day: new Intl.DateTimeFormat('it-IT', { timeZone: romeTimeZone, dateStyle: 'long' }),
	instant: new Intl.DateTimeFormat('it-IT', {
		timeZone: romeTimeZone,
		dateStyle: 'long',
		timeStyle: 'short',
	}),
};

const weekdayFormat = new Intl.DateTimeFormat('it-IT', {
	timeZone: romeTimeZone,
	...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** Returns an instant with its day of the week: “martedì 14 luglio 2026 alle ore 21:00”. */
export const weekdayInRome = (instant: string): string => weekdayFormat.format(Date.parse(instant));

/** Returns a date of a form in Rome's time, in words; empty for what is no date. */
export function formatInRome(value: string, kind: keyof typeof formats): string {
	const instant = Date.parse(value);
	return Number.isNaN(instant) ? '' : formats[kind].format(instant);
}
