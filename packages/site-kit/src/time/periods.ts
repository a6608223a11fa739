import type { Language, Published } from '@portolano/content-models';
import { dayInRome, formatDate } from './dates.ts';

export type Period = Pick<Published<'event'>, 'start' | 'end' | 'allDay'>;

const words = {
	it: {
		from: 'dal',
		fromVowel: 'dall’',
		to: 'al',
		toVowel: 'all’',
		hourFrom: 'dalle',
		hourTo: 'alle',
		at: 'ore',
	},
	en: {
		from: 'from',
		fromVowel: 'from ',
		to: 'to',
		toVowel: 'to ',
		hourFrom: 'from',
		hourTo: 'to',
		at: 'at',
	},
} as const;

function wordsOf(language: Language) {
	return language === 'it' ? words.it : words.en;
}

/** Last day of a period in Rome; an all-day event ends at the midnight after it. */
export function lastDay({ end, allDay }: Pick<Period, 'end' | 'allDay'>): string {
	return dayInRome(allDay ? new Date(Date.parse(end) - 1).toISOString() : end);
}

/** “5 maggio 2026” or “dal 3 al 5 maggio 2026”. */
export function periodText(period: Period, language: Language): string {
	const [first, last] = [dayInRome(period.start), lastDay(period)];
	if (first >= last) return formatDate(first, language, 'long');
	const { from, fromVowel, to, toVowel } = wordsOf(language);
	const start = formatDate(first, language, startStyle(first, last));
	const end = formatDate(last, language, 'long');
	return `${joined(start, from, fromVowel)} ${joined(end, to, toVowel)}`;
}

function startStyle(first: string, last: string) {
	if (first.slice(0, 7) === last.slice(0, 7)) return 'dayOnly';
	return first.slice(0, 4) === last.slice(0, 4) ? 'dayMonth' : 'long';
}

// Italian says “dall’8” and “dall’11”: those numbers begin with a vowel.
function joined(date: string, word: string, beforeVowel: string): string {
	return /^(8|11)(\D|$)/.test(date) ? `${beforeVowel}${date}` : `${word} ${date}`;
}

/** “dalle 18:00 alle 20:30” of a period within a day; none when it lasts all day or more days. */
export function hoursText({ start, end, allDay }: Period, language: Language): string | undefined {
	if (allDay || dayInRome(start) !== dayInRome(end)) return undefined;
	const { hourFrom, hourTo, at } = wordsOf(language);
	const from = formatDate(start, language, 'time');
	return start === end
		? `${at} ${from}`
		: `${hourFrom} ${from} ${hourTo} ${formatDate(end, language, 'time')}`;
}

/** Whole length in words: “3 h 20 min”. */
export function durationText(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
}

/** Metres as people say them: “800 m”, “3,4 km”. */
export function distanceText(metres: number, language: Language): string {
	if (metres < 1000) return `${String(metres)} m`;
	const kilometres = (metres / 1000).toFixed(1).replace(/\.0$/, '');
	return `${language === 'en' ? kilometres : kilometres.replace('.', ',')} km`;
}
