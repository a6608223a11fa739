import { spokenLanguage, strings } from '../strings.ts';

const timeZone = 'Europe/Rome';
const hour = 3_600_000;

const locales: Readonly<Record<string, string>> = { it: 'it-IT', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

interface Formats {
	time: Intl.DateTimeFormat;
	weekday: Intl.DateTimeFormat;
	date: Intl.DateTimeFormat;
}

const known = new Map<string, Formats>();

function formatsOf(language: string): Formats {
	const spoken = spokenLanguage(language);
	const found = known.get(spoken);
	if (found) return found;
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locales[spoken], { ...options, timeZone });
	const made = {
		time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
		weekday: format({ weekday: 'long', day: 'numeric', month: 'long' }),
		date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
	};
	known.set(spoken, made);
	return made;
}

/** A wall-clock time and its day, in Rome. */
interface Moment {
	time: string;
	day: string;
}

/**
 * The moment at which something ends: midnight belongs to the day that ends with it, “24:00 di domenica”, since “00:00 di
 * lunedì” is read as a day later.
 */
function endMoment(language: string, at: number, day: 'weekday' | 'date'): Moment {
	const moment = momentOf(language, at, day);
	return moment.time === '00:00' ? { ...momentOf(language, at - hour, day), time: '24:00' } : moment;
}

function momentOf(language: string, at: number, day: 'weekday' | 'date'): Moment {
	const formats = formatsOf(language);
	const time = formats.time.format(at) + repeatedHour(language, at);
	return { time, day: formats[day].format(at) };
}

// On the last Sunday of October the hour after 2 comes twice.
function repeatedHour(language: string, at: number): string {
	const { time } = formatsOf(language);
	const t = strings(language);
	if (time.format(at + hour) === time.format(at)) return ` (${t('alert.summerTime')})`;
	return time.format(at - hour) === time.format(at) ? ` (${t('alert.winterTime')})` : '';
}

// “alle 01:00” is read “all’una”.
function elided(text: string): string {
	return text.replaceAll('lle 01:', 'll’1:');
}

/** Returns “Dalle 14:00 di sabato 21 novembre”, in Rome's time; `at` in milliseconds since 1970. */
export function sinceText(language: string, at: number): string {
	return elided(strings(language)('alert.since', { ...momentOf(language, at, 'weekday') }));
}

/** Returns “Fino alle 20:00 di domenica 22 novembre”, in Rome's time; `at` in milliseconds since 1970. */
export function untilText(language: string, at: number): string {
	return elided(strings(language)('alert.until', { ...endMoment(language, at, 'weekday') }));
}

/** Returns “Conclusa il 22 novembre 2026 alle 20:00”, in Rome's time; `at` in milliseconds since 1970. */
export function endedText(language: string, at: number, kind: 'alert' | 'notice'): string {
	const key = kind === 'notice' ? 'alert.noticeEnded' : 'alert.ended';
	return elided(strings(language)(key, { ...endMoment(language, at, 'date') }));
}
