import { dayInRome, romeTimeZone } from '@portolano/content-models/rome-time';
import { timeInWords } from '../schedule/planned-words.ts';

const rome = { timeZone: romeTimeZone } as const;
const day = new Intl.DateTimeFormat('it-IT', { ...rome, day: 'numeric', month: 'long' });
const seconds = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 });

const dayMs = 24 * 3_600_000;

/** Returns when something was, such as “oggi alle 10:42”, “ieri alle 9:15”, “il 3 novembre”. */
export function whenInWords(instant: string, now = Date.now()): string {
	const at = Date.parse(instant);
	const clock = `alle ${timeInWords(instant)}`;
	if (dayInRome(at) === dayInRome(now)) return `oggi ${clock}`;
	if (dayInRome(at) === dayInRome(now - dayMs)) return `ieri ${clock}`;
	return `${/^(8|11) /.test(day.format(at)) ? 'l’' : 'il '}${day.format(at)}`;
}

/** Returns seconds in words, such as “0,4 secondi”. */
export const secondsInWords = (count: number): string => `${seconds.format(Math.max(0.1, count))} secondi`;

/** Beyond that a page was late, or was built again since: how long it took says nothing any more. */
const promptSeconds = 120;

/** Returns how soon something was online, such as “online in 0,4 secondi”, or since when. */
export const onlineInWords = (online: { since: string; seconds: number }): string =>
	online.seconds > promptSeconds
		? `online dalle ${timeInWords(online.since)}`
		: `online in ${secondsInWords(online.seconds)}`;
