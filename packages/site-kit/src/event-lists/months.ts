import { type EventTime, eventTimes } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed } from '../data/usage.ts';
import { isPeriodOver, monthAfter, monthOf } from '../time/months.ts';
import { eventCardFields } from '../types/event/card.ts';
import { type EventWhere, inOrder, type TimedEvent } from './spans.ts';

/**
 * Returns the events of a month (`2026-12`) or of a day (`2026-12-05`), those over last while it is under way. What lasts
 * past midnight is on the day on which it begins.
 */
export function eventsOfPeriod(view: StoreView, period: string, where: EventWhere = {}): TimedEvent[] {
	const { items } = view.list({
		type: 'event',
		select: eventCardFields,
		where: { ...where, days: { within: period } },
		order: { by: 'start', direction: 'ascending' },
	});
	const wasBefore = isPeriodOver(view, period);
	const isOver = ({ end }: EventTime) => !wasBefore && view.hasPassed(end);
	const periodOf = (day: string) => day.slice(0, period.length);
	const found = items.flatMap((event) => {
		const times = eventTimes(event)
			.filter(({ first, last }) => periodOf(first) <= period && periodOf(last) >= period)
			.toSorted((one, other) => one.start.localeCompare(other.start));
		const next = times.find((time) => !isOver(time));
		const time = next ?? times[0];
		return time ? [{ event, time, isOver: !next }] : [];
	});
	return found.toSorted(inOrder(period.length === 7 ? `${period}-01` : period));
}

const byId = { by: 'id', direction: 'ascending' } as const;

/** Returns the months in which any event takes place, the first first. */
export function eventMonths(view: StoreView, where: EventWhere = {}): string[] {
	const { items } = view.list({ type: 'event', select: ['days'], where, order: byId });
	return [...new Set(items.flatMap(({ days = [] }) => days.map(monthOf)))].toSorted();
}

/** Returns the days on which a time of any event begins, the first first. */
export function eventStartDays(view: StoreView, where: EventWhere = {}): string[] {
	const select = ['start', 'end', 'allDay', 'sessions'] as const;
	const { items } = view.list({ type: 'event', select, where, order: byId });
	return [...new Set(items.flatMap((event) => eventTimes(event).map(({ first }) => first)))].toSorted();
}

/** Months ahead in which filters look for events. */
const MONTHS_AHEAD = 12;

/**
 * Returns the months, from this one on, in which events take place that are not over. It asks whether there are any rather than
 * which: a page that leads to them does not change with each event.
 */
export function comingMonths(view: StoreView, where: EventWhere = {}): string[] {
	const now = monthOf(view.today());
	return Array.from({ length: MONTHS_AHEAD }, (_, index) => monthAfter(now, index)).filter((each) =>
		isUsed(view, 'event', { ...where, days: { within: each }, end: { after: 'now' } }),
	);
}
