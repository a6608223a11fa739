import type { Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { formatDate } from './dates.ts';
import { firstMoment } from './moments.ts';

// Months are texts such as `2026-12`; a period is a month or a day, such as `2026-12-05`.

/** What a month looks like in an address. */
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Returns the month of a day. */
export const monthOf = (day: string) => day.slice(0, 7);

/** Returns the month that is so many months after this one, or before it. */
export function monthAfter(month: string, count: number): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return monthOf(new Date(Date.UTC(year, number - 1 + count, 1)).toISOString());
}

/** Returns the first day after a month or a day. */
function dayAfter(period: string): string {
	const [year = 0, month = 0, day] = period.split('-').map(Number);
	const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
	return new Date(next).toISOString().slice(0, 10);
}

/** Whether a month or a day is over in Rome. The page changes when it is, and not at every midnight. */
export const isPeriodOver = (view: Pick<StoreView, 'hasPassed'>, period: string): boolean =>
	view.hasPassed(firstMoment(dayAfter(period)));

/** Returns “dicembre 2026”. */
export const monthText = (month: string, language: Language): string =>
	formatDate(`${month}-01`, language, 'monthYear');

/** Returns “Dicembre 2026”. */
export function monthName(month: string, language: Language): string {
	const text = monthText(month, language);
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
