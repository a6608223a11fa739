import { placeInMonth } from '../recurrence/days.ts';
import { isNationalHoliday } from './holidays.ts';
import type { HoursSpan, OpeningHours, Season } from './opening-hours.ts';

/** A season without its name. */
export type SeasonHours = Omit<Season, 'name'>;

/** Opening hours without their texts, with what the body adds to them: all that tells when it is open. */
export interface LocalHours extends Pick<OpeningHours, 'weekly' | 'holidays'> {
	readonly seasons?: readonly SeasonHours[] | undefined;
	readonly closures?: readonly { readonly from: string; readonly to?: string | undefined }[] | undefined;
	readonly exceptions: readonly { readonly day: string; readonly spans: readonly HoursSpan[] }[];
	/** The feast of the patron saint, as `05-10`. */
	readonly patron?: string | undefined;
}

/** Which part of the opening hours tells what holds on a day. */
export type HoursSource = 'exception' | 'closure' | 'holiday' | 'season' | 'week';

export interface DayHours {
	source: HoursSource;
	/** None means closed. */
	spans: readonly HoursSpan[];
}

/** Whether a season is of one year, rather than of every year. */
export const isOfOneYear = ({ from }: SeasonHours): boolean => from.length > 5;

/** Whether a day (`2026-12-25`) is in a season. */
export function isInSeason(day: string, season: SeasonHours): boolean {
	const { from, to } = season;
	if (isOfOneYear(season)) return from <= day && day <= to;
	const monthDay = day.slice(5);
	return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** Returns the season of a day; undefined where the week of the rest of the year holds. */
export function seasonOn<S extends SeasonHours>(day: string, seasons: readonly S[] = []): S | undefined {
	const found = seasons.filter((season) => isInSeason(day, season));
	return found.find(isOfOneYear) ?? found[0];
}

/** Whether a day is a national holiday, or the feast of the patron saint. */
export const isHoliday = (day: string, patron: string | undefined): boolean =>
	day.slice(5) === patron || isNationalHoliday(day);

const isClosedOn = (day: string, { closures = [] }: LocalHours) =>
	closures.some(({ from, to }) => from <= day && (to === undefined || day <= to));

function spansOf(weekly: OpeningHours['weekly'], weekday: number): HoursSpan[] {
	return weekly.filter((entry) => entry.weekday === weekday).flatMap(({ spans }) => spans);
}

/** Returns what holds on a day in Rome (`2026-12-25`), and why. */
export function hoursOn(hours: LocalHours, day: string): DayHours {
	const exception = hours.exceptions.find((one) => one.day === day);
	if (exception) return { source: 'exception', spans: exception.spans };
	if (isClosedOn(day, hours)) return { source: 'closure', spans: [] };
	const season = seasonOn(day, hours.seasons);
	const weekly = season?.weekly ?? hours.weekly;
	const { holidays = 'as-usual' } = hours;
	if (holidays !== 'as-usual' && isHoliday(day, hours.patron))
		return { source: 'holiday', spans: holidays === 'closed' ? [] : spansOf(weekly, 7) };
	return { source: season ? 'season' : 'week', spans: spansOf(weekly, placeInMonth(day).weekday) };
}
