import { type DaySpanName, daySpans } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed } from '@portolano/site-kit/data.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import { comingMonths, eventsWithin } from '@portolano/site-kit/event-lists.ts';
import { monthName } from '@portolano/site-kit/time.ts';
import { events, freeEvents } from './sections.ts';
import { comingEventTypes, ofEventType } from './types-in-lists.ts';

/** A link to a list of events. */
export interface EventFilter extends Step {
	/** How many events its list has, where pages say so. */
	readonly count: number | undefined;
}

/**
 * The lists of events by day and by month are below a segment of their own: an event called “Domani” has its page at an
 * address that would otherwise be that of a list.
 */
const whenRoot = `${events.href}quando/`;

export const monthsPattern = `${whenRoot}:term/` as const;

/** Returns the address of the list of the events of a month, which stays the same when the month is over. */
export const monthPath = (month: string) => `${whenRoot}${month}/`;

const spanTexts: Readonly<Record<DaySpanName, { readonly filter: string; readonly title: string }>> = {
	oggi: { filter: 'Oggi', title: 'Eventi di oggi' },
	domani: { filter: 'Domani', title: 'Eventi di domani' },
	'fine-settimana': { filter: 'Questo fine settimana', title: 'Eventi di questo fine settimana' },
	settimana: { filter: 'Questa settimana', title: 'Eventi di questa settimana' },
};

const isSpanName = (name: string): name is DaySpanName => Object.hasOwn(daySpans, name);

export const spanNames: readonly DaySpanName[] = Object.keys(daySpans).filter(isSpanName);

/** Returns the list of the events of a span of days. */
export const spanStep = (name: DaySpanName): Step => ({
	text: spanTexts[name].title,
	href: `${whenRoot}${name}/`,
});

/** Months that the filters lead to at most. */
const MONTHS_SHOWN = 6;

/** Returns the lists by day and month. */
export function whenFilters(view: StoreView, isCounted: boolean): EventFilter[] {
	const ofSpans = spanNames.map((name) => ({
		text: spanTexts[name].filter,
		href: spanStep(name).href,
		count: isCounted ? eventsWithin(view, name).length : undefined,
	}));
	const months = comingMonths(view).slice(0, MONTHS_SHOWN);
	return [
		...ofSpans,
		...months.map((month) => ({ text: monthName(month, 'it'), href: monthPath(month), count: undefined })),
	];
}

/** Returns the lists by type, and that of events without a price: those with events that are not over. */
export function typeFilters(view: StoreView, isCounted: boolean): EventFilter[] {
	const count = (where: { isFree?: true; eventTypes?: ReturnType<typeof ofEventType>['eventTypes'] }) =>
		isCounted ? view.count('event', { ...where, end: { after: 'now' } }) : undefined;
	const types = comingEventTypes(view).map((type) => ({ ...type.step, count: count(ofEventType(type)) }));
	const isAnyFree = isUsed(view, 'event', { isFree: true, end: { after: 'now' } });
	const free = isAnyFree ? [{ text: 'Gratuiti', href: freeEvents.href, count: count({ isFree: true }) }] : [];
	return [{ text: 'Tutti gli eventi', href: events.href, count: count({}) }, ...types, ...free];
}
