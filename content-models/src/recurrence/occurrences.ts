import { romeInstantOn, romeDay, timeInRome } from '../rome-time.ts';
import { dayNumber, dayOf, patternDays } from './days.ts';
import { INTERVAL_MAX, type Recurrence } from './recurrence.ts';

/** Most times that something may take place: one for each day of a leap year. */
export const OCCURRENCES_MAX = 366;

/** The last time is at most as many days after the first: two years. */
export const SPAN_MAX_DAYS = 731;

/** One time at which it takes place. */
export interface Occurrence {
	/** The day of the pattern; it stays the same when the time is moved. */
	day: string;
	start: string;
	end: string;
}

/** Why a recurrence can't be expanded, and which part of it to change. */
export interface RecurrenceRefusal {
	reason:
		| 'no-interval'
		| 'no-count'
		| 'endless'
		| 'ends-before-it-begins'
		| 'too-far'
		| 'too-many'
		| 'overlapping'
		| 'never'
		| 'skips-another-day'
		| 'moves-another-day'
		| 'moved-to-nothing';
	path: (string | number)[];
}

export type Occurrences =
	| { occurrences: Occurrence[]; refusal?: undefined }
	| { occurrences?: undefined; refusal: RecurrenceRefusal };

const refused = (reason: RecurrenceRefusal['reason'], ...path: RecurrenceRefusal['path']): Occurrences => ({
	refusal: { reason, path },
});

/** Returns the period of one day, at the hours of the first time. */
function periodOn(number: number, first: Recurrence['first']): Occurrence {
	const nights = dayNumber(romeDay(first.end)) - dayNumber(romeDay(first.start));
	const at = (day: number, like: string) => romeInstantOn(dayOf(day), timeInRome(Date.parse(like)));
	const [start, end] = [at(number, first.start), at(number + nights, first.end)];
	// Where the clock changes between the two, the hours of the end may come before those of the beginning.
	const length = Date.parse(first.end) - Date.parse(first.start);
	return {
		day: dayOf(number),
		start: new Date(start).toISOString(),
		end: new Date(end < start ? start + length : end).toISOString(),
	};
}

/** Returns the days of the pattern, one more than allowed where there are too many. */
function daysOf(recurrence: Recurrence): number[] {
	const { first, until, count = Number.POSITIVE_INFINITY } = recurrence;
	const from = dayNumber(romeDay(first.start));
	const last = from + SPAN_MAX_DAYS;
	const to = until === undefined ? last : Math.min(last, dayNumber(until));
	const days: number[] = [];
	for (const day of patternDays(recurrence, from, to)) {
		days.push(day);
		if (days.length >= count || days.length > OCCURRENCES_MAX) break;
	}
	return days;
}

/** Refuses what would never get to its end, or go backwards. */
function badInterval({ interval }: Recurrence): Occurrences | undefined {
	return Number.isInteger(interval) && interval >= 1 && interval <= INTERVAL_MAX
		? undefined
		: refused('no-interval', 'interval');
}

/** Refuses a number of times that can't be counted. */
function badCount({ count }: Recurrence): Occurrences | undefined {
	return count === undefined || (Number.isInteger(count) && count >= 1)
		? undefined
		: refused('no-count', 'count');
}

/** Refuses what says no end, or one that is too far or too early. */
function badEnd({ first, until, count }: Recurrence): Occurrences | undefined {
	if (until === undefined && count === undefined) return refused('endless', 'until');
	if (until === undefined) return undefined;
	const length = dayNumber(until) - dayNumber(romeDay(first.start));
	if (length < 0) return refused('ends-before-it-begins', 'until');
	return length > SPAN_MAX_DAYS ? refused('too-far', 'until') : undefined;
}

/** Refuses what doesn't come to its end within the limits. */
function badNumber({ until, count }: Recurrence, found: number): Occurrences | undefined {
	if (found > OCCURRENCES_MAX) return refused('too-many', until === undefined ? 'count' : 'until');
	return until === undefined && count !== undefined && found < count
		? refused('too-far', 'count')
		: undefined;
}

function badExceptions({ skipped, moved }: Recurrence, days: ReadonlySet<string>): Occurrences | undefined {
	const wrong = skipped.findIndex((day) => !days.has(day));
	if (wrong >= 0) return refused('skips-another-day', 'skipped', wrong);
	const astray = moved.findIndex(({ day }) => !days.has(day));
	if (astray >= 0) return refused('moves-another-day', 'moved', astray, 'day');
	const backwards = moved.findIndex(({ start, end }) => end < start);
	return backwards >= 0 ? refused('moved-to-nothing', 'moved', backwards, 'end') : undefined;
}

function isOverlapping(periods: readonly Occurrence[]): boolean {
	return periods.some(({ start }, index) => start < (periods[index - 1]?.end ?? ''));
}

/**
 * Returns the times at which something takes place, in order, or why there is no such list. An hour stays the same
 * through the year; one that is skipped when summer time begins is an hour later, of one that comes twice the first
 * counts.
 */
export function occurrencesOf(recurrence: Recurrence): Occurrences {
	const wrong = badInterval(recurrence) ?? badCount(recurrence) ?? badEnd(recurrence);
	if (wrong) return wrong;
	const days = daysOf(recurrence);
	const periods = days.map((day) => periodOn(day, recurrence.first));
	const bad =
		badNumber(recurrence, days.length) ??
		badExceptions(recurrence, new Set(periods.map(({ day }) => day))) ??
		(isOverlapping(periods) ? refused('overlapping', 'first', 'end') : undefined);
	if (bad) return bad;
	const moved = new Map(recurrence.moved.map((one) => [one.day, one]));
	const occurrences = periods
		.filter(({ day }) => !recurrence.skipped.includes(day))
		.map((period) => ({ ...period, ...moved.get(period.day) }))
		.toSorted((one, other) => one.start.localeCompare(other.start));
	return occurrences.length === 0 ? refused('never', 'until') : { occurrences };
}
