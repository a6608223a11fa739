import { dayInRome, endOfDay, romeDay, startOfDay } from './rome-time.ts';

/** Two instants in UTC. */
export interface Span {
	start: string;
	end: string;
}

const isMidnight = (instant: number) => startOfDay(dayInRome(instant)) === instant;

/** Whether a period runs from a midnight to a later midnight in Rome: whole days, the end excluded. */
export function isWholeDays({ start, end }: Span): boolean {
	const [from, to] = [Date.parse(start), Date.parse(end)];
	return from < to && isMidnight(from) && isMidnight(to);
}

/** Whether a period is shown as days without hours: it is marked as all day, or runs from midnight to midnight. */
export function isInDays(period: Span & { allDay: boolean }): boolean {
	return period.allDay || isWholeDays(period);
}

/**
 * Returns the whole days in Rome that a period touches, the end excluded: from 8 December 09:00 to 20:00 becomes from 8
 * December 00:00 to 9 December 00:00. Whole days are returned unchanged, and so is a period that ends on a day before
 * it begins.
 */
export function wholeDays(period: Span): Span {
	const { start, end } = period;
	const [from, to] = [Date.parse(start), Date.parse(end)];
	if (isWholeDays(period) || dayInRome(to) < dayInRome(from)) return { start, end };
	const first = startOfDay(dayInRome(from));
	const last = isMidnight(to) && to > first ? to : endOfDay(dayInRome(to));
	return { start: new Date(first).toISOString(), end: new Date(last).toISOString() };
}

/** What ends in the night until 6:00 counts as part of the day on which it began; in milliseconds after midnight. */
const NIGHT_ENDS_MS = 6 * 3_600_000;

const DAY_MS = 24 * 3_600_000;

/** Whether a timed period ends in the night after the day on which it begins, and lasts less than 24 hours. */
function isOneNight({ start, end }: Span): boolean {
	const [first, length] = [romeDay(start), Date.parse(end) - Date.parse(start)];
	const midnight = endOfDay(first);
	const isOverByMorning = Date.parse(end) <= midnight + NIGHT_ENDS_MS;
	return romeDay(end) === dayInRome(midnight) && isOverByMorning && length < DAY_MS;
}

/**
 * Returns the last day of a period in Rome. Whole days end at the midnight after it; a concert from 21:00 to 00:30 ends
 * on the day on which it began.
 */
export function lastDay(period: Span & { allDay: boolean }): string {
	if (isInDays(period)) return dayInRome(Date.parse(wholeDays(period).end) - 1);
	return romeDay(isOneNight(period) ? period.start : period.end);
}
