import type { Published } from '../documents.ts';
import { isWholeDays, lastDay } from '../periods.ts';
import { romeDay } from '../rome-time.ts';
import { dayNumber, dayOf } from './days.ts';

/** Days of one time at most, three years: a wrong year would otherwise give hundreds of thousands. */
const DAYS_MAX = 1100;

type Dated = Pick<Published<'event'>, 'start' | 'end' | 'allDay' | 'sessions'>;

/** One time of an event. */
export interface EventTime {
	readonly start: string;
	readonly end: string;
	/** The first and the last of its days in Rome, such as `2026-12-08`: a concert until 00:30 has only the one on which it began. */
	readonly first: string;
	readonly last: string;
}

/** Returns the times of an event: its sessions, which those of one that repeats are too, or from its beginning to its end. */
export function eventTimes({ start, end, allDay, sessions }: Dated): EventTime[] {
	const spans =
		sessions.length > 0
			? sessions.map((session) => ({ ...session, allDay: isWholeDays(session) }))
			: [{ start, end, allDay }];
	return spans.map((span) => ({
		start: span.start,
		end: span.end,
		first: romeDay(span.start),
		last: lastDay(span),
	}));
}

/** Returns the days in Rome on which an event takes place, each once and in order. */
export function eventDays(event: Dated): string[] {
	const days = eventTimes(event).flatMap(({ first, last }) => {
		const from = dayNumber(first);
		const length = Math.min(Math.max(1, dayNumber(last) - from + 1), DAYS_MAX);
		return Array.from({ length }, (_, index) => dayOf(from + index));
	});
	return [...new Set(days)].toSorted();
}
