import { romeTimeZone } from '@portolano/content-models/rome-time';

const formats = {
	day: new Intl.DateTimeFormat('it-IT', { timeZone: romeTimeZone, dateStyle: 'long' }),
	instant: new Intl.DateTimeFormat('it-IT', {
		timeZone: romeTimeZone,
		dateStyle: 'long',
		timeStyle: 'short',
	}),
};

/** Returns a date of a form in Rome's time, in words; empty for what is no date. */
export function formatInRome(value: string, kind: keyof typeof formats): string {
	const instant = Date.parse(value);
	return Number.isNaN(instant) ? '' : formats[kind].format(instant);
}
