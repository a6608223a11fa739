import { dayNumber, dayOf } from '../recurrence/days.ts';
import { isInSeason, isOfOneYear, type SeasonHours } from './day-hours.ts';

/** A year with a 29 February. */
const leapYear = Array.from({ length: 366 }, (_, index) => dayOf(dayNumber('2028-01-01') + index));

/** Returns the days (`06-15`) of a season of every year. */
export function yearDays(season: SeasonHours): string[] {
	return leapYear.filter((day) => isInSeason(day, season)).map((day) => day.slice(5));
}

/** Whether the seasons of every year leave no day to the week of the rest of the year. */
export function fillTheYear(seasons: readonly SeasonHours[] = []): boolean {
	const yearly = seasons.filter((season) => !isOfOneYear(season));
	return leapYear.every((day) => yearly.some((season) => isInSeason(day, season)));
}
