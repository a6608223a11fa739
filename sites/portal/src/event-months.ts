import { type EventTime, eventTimes } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { eventCardFields } from '@portolano/site-kit/cards.ts';
import { isUsed } from '@portolano/site-kit/data.ts';
import { inOrder, type TimedEvent } from './event-spans.ts';
import { isMonthOver, monthOf } from './months.ts';

/** Returns the events of a month (`2026-12`), those over last while it is under way. */
export function eventsOfMonth(view: StoreView, month: string): TimedEvent[] {
	const { items } = view.list({
		type: 'event',
		select: eventCardFields,
		where: { days: { within: month } },
		order: { by: 'start', direction: 'ascending' },
	});
	const wasBefore = isMonthOver(view, month);
	const isOver = ({ end }: EventTime) => !wasBefore && view.hasPassed(end);
	const found = items.flatMap((event) => {
		const times = eventTimes(event)
			.filter(({ first, last }) => monthOf(first) <= month && monthOf(last) >= month)
			.toSorted((one, other) => one.start.localeCompare(other.start));
		const next = times.find((time) => !isOver(time));
		const time = next ?? times[0];
		return time ? [{ event, time, isOver: !next }] : [];
	});
	return found.toSorted(inOrder(`${month}-01`));
}

function monthsOf(events: readonly { readonly days?: readonly string[] }[]): string[] {
	return [...new Set(events.flatMap(({ days = [] }) => days.map(monthOf)))].toSorted();
}

const byId = { by: 'id', direction: 'ascending' } as const;

/** Returns the months in which any event takes place, the first first. */
export function eventMonths(view: StoreView): string[] {
	return monthsOf(view.list({ type: 'event', select: ['days'], order: byId }).items);
}

/** Months ahead in which filters look for events. */
const MONTHS_AHEAD = 12;

/**
 * Returns the months, from this one on, in which events take place that are not over. It asks whether there are any rather than
 * which: a page that leads to them does not change with each event.
 */
export function comingMonths(view: StoreView): string[] {
	const [year = 0, month = 0] = view.today().split('-').map(Number);
	return Array.from({ length: MONTHS_AHEAD }, (_, index) =>
		new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7),
	).filter((each) => isUsed(view, 'event', { days: { within: each }, end: { after: 'now' } }));
}
