import {
	dayNumber,
	dayOf,
	type DaySpan,
	type DaySpanName,
	daySpans,
	type EventTime,
	type Published,
	timeWithin,
} from '@portolano/content-models';
import type { Query, StoreView } from '@portolano/content-store';
import { eventCardFields } from '../types/event/card.ts';

/** The fields of an event that its card reads. */
export type EventOfList = Pick<Published<'event'>, (typeof eventCardFields)[number]>;

/** Conditions that narrow a list of events, besides its days. */
export type EventWhere = NonNullable<Query<'event', never>['where']>;

/** An event of a list by days, with the time for which it is there. */
export interface TimedEvent {
	readonly event: EventOfList;
	readonly time: EventTime;
	readonly isOver: boolean;
}

/**
 * Returns the events in a span of days that are not over: those that begin in it by their beginning, then those under
 * way. The page changes at midnight, and when what is on today ends.
 */
export function eventsWithin(view: StoreView, name: DaySpanName, where: EventWhere = {}): TimedEvent[] {
	const today = view.today();
	const span = daySpans[name](today);
	const { items } = view.list({
		type: 'event',
		select: eventCardFields,
		where: { ...where, days: { anyOf: daysSought(span, today) }, end: { after: 'now' } },
		order: { by: 'start', direction: 'ascending' },
	});
	const clock = { today, hasPassed: (instant: string) => view.hasPassed(instant) };
	const found = items.flatMap((event) => {
		const time = timeWithin(event, span, clock);
		return time ? [{ event, time, isOver: false }] : [];
	});
	return found.toSorted(inOrder(span.first));
}

/** A time under way today may have begun yesterday in the evening. */
function daysSought({ first, last }: DaySpan, today: string): string[] {
	const from = dayNumber(first) - (first === today ? 1 : 0);
	return Array.from({ length: dayNumber(last) - from + 1 }, (_, index) => dayOf(from + index));
}

/** Compares events of a list of days: those that begin in it, those that began before, those over. */
export function inOrder(first: string) {
	const rank = ({ time, isOver }: TimedEvent) => (isOver ? 2 : Number(time.first < first));
	return (one: TimedEvent, other: TimedEvent) =>
		rank(one) - rank(other) || one.time.start.localeCompare(other.time.start);
}
