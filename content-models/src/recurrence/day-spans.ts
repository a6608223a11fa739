import type { Published } from '../documents.ts';
import { dayNumber, dayOf, weekdayOf } from './days.ts';
import { type EventTime, eventTimes } from './event-days.ts';

/** Days in Rome, both included. */
export interface DaySpan {
	readonly first: string;
	readonly last: string;
}

const SATURDAY = 6;
const SUNDAY = 7;

/** Returns the day of this week, from Monday to Sunday, that is this day of the week. */
function inWeekOf(today: string, weekday: number): string {
	const number = dayNumber(today);
	return dayOf(number - weekdayOf(number) + weekday);
}

const later = (one: string, other: string) => (one > other ? one : other);

/** The days that people mean on a day by a word, without those that are over. */
export const daySpans = {
	oggi: (today: string): DaySpan => ({ first: today, last: today }),
	domani: (today: string): DaySpan => {
		const tomorrow = dayOf(dayNumber(today) + 1);
		return { first: tomorrow, last: tomorrow };
	},
	'fine-settimana': (today: string): DaySpan => ({
		first: later(today, inWeekOf(today, SATURDAY)),
		last: inWeekOf(today, SUNDAY),
	}),
	settimana: (today: string): DaySpan => ({ first: today, last: inWeekOf(today, SUNDAY) }),
} as const;

export type DaySpanName = keyof typeof daySpans;

interface Clock {
	readonly today: string;
	hasPassed(instant: string): boolean;
}

/**
 * Returns the first time of an event in a span of days that is not over. What begins in the evening and lasts past
 * midnight is on the day on which it begins; today it is there as well until it ends.
 */
export function timeWithin(
	event: Pick<Published<'event'>, 'start' | 'end' | 'allDay' | 'sessions'>,
	{ first, last }: DaySpan,
	clock: Clock,
): EventTime | undefined {
	const { today } = clock;
	const [next] = eventTimes(event)
		.filter((time) => time.first <= last && (time.last >= first || first === today))
		.filter((time) => time.last > today || !clock.hasPassed(time.end))
		.toSorted((one, other) => one.start.localeCompare(other.start));
	return next;
}
