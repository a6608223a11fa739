import type { InEachLanguage, Language } from '@portolano/content-models';
import { formatDate } from './dates.ts';

interface DayWords {
	readonly from: string;
	readonly to: string;
	readonly on: string;
	/** The same before numbers that begin with a vowel. */
	readonly beforeVowel?: { readonly from: string; readonly to: string; readonly on: string };
}

const words: InEachLanguage<DayWords> = {
	it: {
		...{ from: 'dal ', to: 'al ', on: 'il ' },
		// Italian says “dall’8” and “dall’11”.
		beforeVowel: { from: 'dall’', to: 'all’', on: 'l’' },
	},
	en: { from: 'from ', to: 'to ', on: 'on ' },
	de: { from: 'vom ', to: 'bis ', on: 'am ' },
	fr: { from: 'du ', to: 'au ', on: 'le ' },
};

/** Returns “5 maggio 2026” or “dal 3 al 5 maggio 2026” for the days from `first` to `last`. */
export function daysText(first: string, last: string, language: Language): string {
	if (first >= last) return formatDate(first, language, 'long');
	const start = startText(first, last, language);
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
	const date = formatDate(day, language, 'long');
	// What goes on without an end is told with other words than a period.
	if (language === 'de') return `seit dem ${date}`;
	return language === 'fr' ? `depuis le ${date}` : joined(date, 'from', language);
}

/** Returns “il 5 maggio 2027”, for what is on one day; “l’8 maggio” in the style `dayMonth`. */
export function onText(day: string, language: Language, style: 'long' | 'dayMonth' = 'long'): string {
	return joined(formatDate(day, language, style), 'on', language);
}

/** Returns “dal 3 al 5 maggio 2026” for two days that are texts. */
export function betweenText([start, end]: readonly [string, string], language: Language, separator = ' ') {
	return joined(start, 'from', language) + separator + joined(end, 'to', language);
}

// German writes a day with a full stop, also where the month is left out.
function startText(first: string, last: string, language: Language): string {
	const style = startStyle(first, last);
	return `${formatDate(first, language, style)}${language === 'de' && style === 'dayOnly' ? '.' : ''}`;
}

function startStyle(first: string, last: string) {
	if (first.slice(0, 7) === last.slice(0, 7)) return 'dayOnly';
	return first.slice(0, 4) === last.slice(0, 4) ? 'dayMonth' : 'long';
}

function joined(date: string, word: 'from' | 'to' | 'on', language: Language): string {
	const { beforeVowel, ...plain } = words[language];
	const fitting = /^(8|11)(\D|$)/.test(date) ? (beforeVowel ?? plain) : plain;
	return `${fitting[word]}${date}`;
}
