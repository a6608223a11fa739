import type { Language } from '@portolano/content-models';
import { formatDate } from './dates.ts';

const words = {
	it: { from: 'dal', fromVowel: 'dall’', to: 'al', toVowel: 'all’', on: 'il', onVowel: 'l’' },
	en: { from: 'from', fromVowel: 'from ', to: 'to', toVowel: 'to ', on: 'on', onVowel: 'on ' },
} as const;

function wordsOf(language: Language) {
	return language === 'it' ? words.it : words.en;
}

/** Returns “5 maggio 2026” or “dal 3 al 5 maggio 2026” for the days from `first` to `last`. */
export function daysText(first: string, last: string, language: Language): string {
	if (first >= last) return formatDate(first, language, 'long');
	const start = formatDate(first, language, startStyle(first, last));
	return betweenText([start, formatDate(last, language, 'long')], language);
}

/** A year with a 29 February. */
const LEAP_YEAR = '2028';

/** Returns “15 giugno” for a day of every year (`06-15`). */
export const dayOfYearText = (monthDay: string, language: Language): string =>
	formatDate(`${LEAP_YEAR}-${monthDay}`, language, 'dayMonth');

/** Returns “dal 15 giugno al 15 settembre” for days of every year. */
export function daysOfYearText(first: string, last: string, language: Language): string {
	return betweenText([dayOfYearText(first, language), dayOfYearText(last, language)], language);
}

/** Returns “dal 10 gennaio 2027”, for what goes on without a known end. */
export function sinceText(day: string, language: Language): string {
	const { from, fromVowel } = wordsOf(language);
	return joined(formatDate(day, language, 'long'), from, fromVowel);
}

/** Returns “il 5 maggio 2027”, for what is on one day; “l’8 maggio” in the style `dayMonth`. */
export function onText(day: string, language: Language, style: 'long' | 'dayMonth' = 'long'): string {
	const { on, onVowel } = wordsOf(language);
	return joined(formatDate(day, language, style), on, onVowel);
}

/** Returns “dal 3 al 5 maggio 2026” for two days that are texts. */
export function betweenText([start, end]: readonly [string, string], language: Language, separator = ' ') {
	const { from, fromVowel, to, toVowel } = wordsOf(language);
	return joined(start, from, fromVowel) + separator + joined(end, to, toVowel);
}

function startStyle(first: string, last: string) {
	if (first.slice(0, 7) === last.slice(0, 7)) return 'dayOnly';
	return first.slice(0, 4) === last.slice(0, 4) ? 'dayMonth' : 'long';
}

// Italian says “dall’8” and “dall’11”: those numbers begin with a vowel.
function joined(date: string, word: string, beforeVowel: string): string {
	return /^(8|11)(\D|$)/.test(date) ? `${beforeVowel}${date}` : `${word} ${date}`;
}
