import { dayNumber, dayOf } from '../recurrence/days.ts';

/**
 * The national holidays on the same day of every year (law 260/1949 as in force), besides Easter and the Monday after it.
 * Sundays, which are holidays too, have their own line in the week.
 */
export const fixedHolidays: readonly string[] =
	'01-01 01-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'.split(' ');

/** Saint Francis, a holiday again since 2026 (law 151/2025). */
const [SAINT_FRANCIS, SINCE] = ['10-04', '2026-10-04'];

/** Returns the day of Easter in a year of the Gregorian calendar (algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
	const century = Math.floor(year / 100);
	const [golden, inCentury] = [year % 19, year % 100];
	const correction = Math.floor((8 * century + 13) / 25);
	const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const inMarch = epact + toSunday - 7 * late + 22;
	return dayOf(dayNumber(`${String(year)}-03-01`) + inMarch - 1);
}

/** Whether a day (`2026-12-25`) is a national holiday. */
export function isNationalHoliday(day: string): boolean {
	const monthDay = day.slice(5);
	if (fixedHolidays.includes(monthDay)) return monthDay !== SAINT_FRANCIS || day >= SINCE;
	const afterEaster = dayNumber(day) - dayNumber(easterOf(Number(day.slice(0, 4))));
	return afterEaster === 0 || afterEaster === 1;
}
