import {
	type InEachLanguage,
	isInDays,
	type Language,
	lastDay,
	type Published,
	romeDay,
} from '@portolano/content-models';
import { betweenText, daysText } from './days.ts';
import { formatDate } from './dates.ts';

export type Period = Pick<Published<'event'>, 'start' | 'end' | 'allDay'>;

interface HourWords {
	readonly hourFrom: string;
	readonly hourTo: string;
	readonly at: string;
	/** What is said after a time. */
	readonly after?: string;
}

const words: InEachLanguage<HourWords> = {
	it: { hourFrom: 'dalle', hourTo: 'alle', at: 'ore' },
	en: { hourFrom: 'from', hourTo: 'to', at: 'at' },
	de: { hourFrom: 'von', hourTo: 'bis', at: 'um', after: ' Uhr' },
	fr: { hourFrom: 'de', hourTo: 'à', at: 'à' },
};

/** Returns “5 maggio 2026” or “dal 3 al 5 maggio 2026”. */
export function periodText(period: Period, language: Language): string {
	return daysText(romeDay(period.start), lastDay(period), language);
}

/**
 * Returns “dalle 18:00 alle 20:30” for a period within a day or a night; `undefined` for whole days or longer periods.
 */
export function hoursText(period: Period, language: Language): string | undefined {
	const { start, end } = period;
	if (isInDays(period) || romeDay(start) !== lastDay(period)) return undefined;
	const { hourFrom, hourTo, at, after = '' } = words[language];
	const from = formatDate(start, language, 'time');
	return start === end
		? `${at} ${from}${after}`
		: `${hourFrom} ${from} ${hourTo} ${formatDate(end, language, 'time')}${after}`;
}

/**
 * Returns the days of a period with its hours: “10 luglio 2026, dalle 21:00 alle 00:30”, “dal 10 luglio 2026, ore
 * 21:00, al 12 luglio 2026, ore 18:00”; only the days for whole days.
 */
export function whenText(period: Period, language: Language): string {
	const { start, end } = period;
	const [first, last] = [romeDay(start), lastDay(period)];
	const hours = hoursText(period, language);
	if (isInDays(period) || first >= last || hours)
		return [periodText(period, language), hours].filter(Boolean).join(', ');
	const { at, after = '' } = words[language];
	const moment = (instant: string, day: string) =>
		`${formatDate(day, language, 'long')}, ${at} ${formatDate(instant, language, 'time')}${after}`;
	return betweenText([moment(start, first), moment(end, last)], language, ', ');
}

/** Formats a duration: “3 h 20 min”. */
export function durationText(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
}

/** Formats a distance in metres: “800 m”, “3,4 km”. */
export function distanceText(metres: number, language: Language): string {
	if (metres < 1000) return `${String(metres)} m`;
	const kilometres = (metres / 1000).toFixed(1).replace(/\.0$/, '');
	return `${language === 'en' ? kilometres : kilometres.replace('.', ',')} km`;
}
