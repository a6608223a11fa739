import { dayInRome, romeTimeZone } from '@portolano/content-models/rome-time';

const rome = { timeZone: romeTimeZone } as const;
const time = new Intl.DateTimeFormat('it-IT', { ...rome, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('it-IT', { ...rome, day: 'numeric', month: 'long' });
const seconds = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 });

const dayMs = 24 * 3_600_000;

/** Returns when something was, such as “oggi alle 10:42”, “ieri alle 9:15”, “il 3 novembre”. */
export function whenInWords(instant: string, now = Date.now()): string {
	const at = Date.parse(instant);
	const clock = `alle ${time.format(at)}`;
	if (dayInRome(at) === dayInRome(now)) return `oggi ${clock}`;
	if (dayInRome(at) === dayInRome(now - dayMs)) return `ieri ${clock}`;
	return `${/^(8|11) /.test(day.format(at)) ? 'l’' : 'il '}${day.format(at)}`;
}

/** Returns a time of the day in Rome, such as “10:42”. */
export const timeOfDay = (instant: string): string => time.format(Date.parse(instant));

/** Returns seconds in words, such as “0,4 secondi”. */
export const secondsInWords = (count: number): string => `${seconds.format(Math.max(0.1, count))} secondi`;
