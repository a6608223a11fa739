import { dayNumber, dayOf } from '../recurrence/days.ts';
import { dayInRome, romeInstantOn, startOfDay } from '../rome-time.ts';
import { hoursOn, type LocalHours } from './day-hours.ts';
import type { HoursSpan } from './opening-hours.ts';

/** Whether it is open at an instant, and until when (milliseconds since 1970): undefined where no change is known. */
export interface OpenState {
	isOpen: boolean;
	until: number | undefined;
}

interface Interval {
	start: number;
	end: number;
}

/** After so many days every day of the year has come. */
const ROUND_DAYS = 400;

/** How far a closed period is followed: longer ones count as without end. */
const FAR_DAYS = 3660;

function intervalOf(day: string, { from, to }: HoursSpan): Interval {
	const next = dayOf(dayNumber(day) + 1);
	const start = romeInstantOn(day, from);
	if (to === '24:00') return { start, end: startOfDay(next) };
	return { start, end: romeInstantOn(to > from ? day : next, to) };
}

/** Returns when it is open, of the hours that begin on a day, in order. */
function intervalsOn(hours: LocalHours, day: string): Interval[] {
	return hoursOn(hours, day)
		.spans.map((span) => intervalOf(day, span))
		.filter(({ start, end }) => start < end)
		.toSorted((one, other) => one.start - other.start);
}

/** Returns the last day to look at: a year after the last one that is named. */
function lastDay({ exceptions, closures = [], seasons = [] }: LocalHours, today: string): number {
	const named = [
		today,
		...exceptions.map(({ day }) => day),
		...closures.map(({ to }) => to),
		...seasons.map(({ to }) => to),
	].filter((day) => day !== undefined && day.length > 5);
	const last = named.toSorted().at(-1) ?? today;
	return Math.min(dayNumber(last) + ROUND_DAYS, dayNumber(today) + FAR_DAYS);
}

/** The hours of one day before another may overlap, so those of the day before `today` come first. */
function* intervalsFrom(hours: LocalHours, today: string): Generator<Interval> {
	const last = lastDay(hours, today);
	for (let number = dayNumber(today) - 1; number <= last; number++) yield* intervalsOn(hours, dayOf(number));
}

/**
 * Returns what holds at an instant (milliseconds since 1970), by the clocks of Rome. Hours that touch one another are
 * one: open from 08:00 to 12:00 and from 12:00 to 14:00 is open until 14:00, and around the clock has no end.
 */
export function stateAt(hours: LocalHours, instant: number): OpenState {
	let until: number | undefined;
	const never = instant + ROUND_DAYS * 86_400_000;
	for (const { start, end } of intervalsFrom(hours, dayInRome(instant))) {
		if (end <= instant) continue;
		if (start > (until ?? instant)) return { isOpen: until !== undefined, until: until ?? start };
		until = Math.max(until ?? end, end);
		if (until > never) return { isOpen: true, until: undefined };
	}
	return { isOpen: until !== undefined, until };
}
