import type { StoreView } from '@portolano/content-store';
import { firstMoment, formatDate } from '@portolano/site-kit/time.ts';

// Months are texts such as `2026-12`.

/** What a month looks like in an address. */
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Returns the month of a day. */
export const monthOf = (day: string) => day.slice(0, 7);

/** Returns the first day of the month after. */
function dayAfter(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

/** Whether a month is over in Rome. The page changes when it is, and not at every midnight. */
export const isMonthOver = (view: Pick<StoreView, 'hasPassed'>, month: string): boolean =>
	view.hasPassed(firstMoment(dayAfter(month)));

/** Returns “dicembre 2026”. */
export const monthText = (month: string): string => formatDate(`${month}-01`, 'it', 'monthYear');

/** Returns “Dicembre 2026”. */
export function monthName(month: string): string {
	const text = monthText(month);
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
