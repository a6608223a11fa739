import { hoursOn } from '@portolano/content-models/opening-hours';
import { dayInRome, timeInRome } from '@portolano/content-models/rome-time';
import type { TripItem, TripItems } from './item-data.ts';
import { type Leg, legBetween } from './leg.ts';
import type { Stop, TripDay } from './trip.ts';

/** Why a stop can't be as it is planned. Times are minutes since midnight. */
export type Trouble =
	| { readonly kind: 'closed' }
	| { readonly kind: 'closed-then'; readonly spans: readonly Span[] }
	| { readonly kind: 'closes'; readonly at: number }
	| { readonly kind: 'late'; readonly earliest: number }
	| { readonly kind: 'other-day'; readonly days: readonly string[] }
	| { readonly kind: 'begun'; readonly at: number }
	| { readonly kind: 'off'; readonly text: string }
	| { readonly kind: 'after-midnight' };

interface Span {
	readonly from: number;
	readonly to: number;
}

export interface PlannedStop {
	readonly stop: Stop;
	/** Undefined where the site has nothing under the key. */
	readonly item: TripItem | undefined;
	/** The way from the stop before. */
	readonly leg: Leg | undefined;
	readonly arrival: number;
	readonly leave: number;
	readonly troubles: readonly Trouble[];
	/** When it is open on that day; undefined where nobody knows. */
	readonly open: readonly Span[] | undefined;
}

/** When a day begins whose first stop has no time, and how long a stop takes of which nothing is known. */
const [START, STAY] = [9 * 60 + 30, 60];
const MIDNIGHT = 24 * 60;
const DAYS_TOLD = 3;

export function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

const atClock = (instant: string) => minutesOf(timeInRome(Date.parse(instant)));
const dayOf = (instant: string) => dayInRome(Date.parse(instant));
/** The last day of a time; one that ends at midnight ends on the day before. */
const lastDayOf = ([start, end]: readonly [string, string]) =>
	dayInRome(Math.max(Date.parse(start), Date.parse(end) - 1));

type Time = NonNullable<TripItem['times']>[number];

function timeOn(item: TripItem | undefined, date: string | undefined): Time | undefined {
	if (date === undefined) return undefined;
	return item?.times?.find((time) => dayOf(time[0]) <= date && date <= lastDayOf(time));
}

/** When an event begins on a day: not one of whole days, nor one that began the day before. */
function beginning(item: TripItem | undefined, time: Time | undefined, date: string | undefined) {
	if (!time || item?.isAllDay || dayOf(time[0]) !== date) return undefined;
	return atClock(time[0]);
}

function stayOf({ minutes }: Stop, item: TripItem | undefined, time: Time | undefined): number {
	const lasts = time && !item?.isAllDay ? (Date.parse(time[1]) - Date.parse(time[0])) / 60_000 : undefined;
	return minutes ?? item?.minutes ?? (lasts !== undefined && lasts > 0 && lasts < 600 ? lasts : STAY);
}

function openOn(item: TripItem | undefined, date: string | undefined): Span[] | undefined {
	if (!item?.hours || date === undefined) return undefined;
	return hoursOn(item.hours, date)
		.spans.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
		.map(({ from, to }) => ({ from, to: to > from ? to : to + MIDNIGHT }))
		.toSorted((one, other) => one.from - other.from);
}

function hoursTroubles(open: readonly Span[] | undefined, arrival: number, leave: number): Trouble[] {
	if (!open) return [];
	if (open.length === 0) return [{ kind: 'closed' }];
	const span = open.find(({ from, to }) => from <= arrival && arrival < to);
	if (!span) return [{ kind: 'closed-then', spans: open }];
	return leave > span.to ? [{ kind: 'closes', at: span.to }] : [];
}

/** The days of an event that are nearest to `date`. */
function otherDays({ times = [] }: TripItem, date: string): string[] {
	const days = [...new Set(times.map(([start]) => dayOf(start)))].toSorted();
	const coming = days.filter((day) => day > date);
	return (coming.length > 0 ? coming : days.slice(-DAYS_TOLD)).slice(0, DAYS_TOLD);
}

interface Known {
	item: TripItem | undefined;
	date: string | undefined;
	time: Time | undefined;
	begins: number | undefined;
}

function eventTroubles({ item, date, time, begins }: Known, arrival: number): Trouble[] {
	if (!item?.times) return [];
	if (item.off !== undefined) return [{ kind: 'off', text: item.off }];
	if (date !== undefined && !time) return [{ kind: 'other-day', days: otherDays(item, date) }];
	return begins !== undefined && arrival > begins ? [{ kind: 'begun', at: begins }] : [];
}

/**
 * Returns when each stop of a day begins and ends, the ways between them, and what can't work: closed on that day or at that
 * time, too far for the time, an event at another time. A stop without a time follows the one before; an event
 * begins when it begins. Ways are estimates from straight lines.
 */
export function planDay({ date, stops }: TripDay, items: TripItems): PlannedStop[] {
	const planned: PlannedStop[] = [];
	for (const stop of stops) {
		const item = Object.hasOwn(items, stop.key) ? items[stop.key] : undefined;
		const before = planned.at(-1);
		const time = timeOn(item, date);
		const begins = beginning(item, time, date);
		const leg = before && legBetween(before.item, item);
		const earliest = before && before.leave + (leg?.minutes ?? 0);
		const wanted = stop.time === undefined ? begins : minutesOf(stop.time);
		const arrival = Math.max(wanted ?? 0, earliest ?? (wanted === undefined ? START : 0));
		const leave = arrival + stayOf(stop, item, time);
		const open = openOn(item, date);
		const isLate = wanted !== undefined && earliest !== undefined && earliest > wanted;
		const troubles: Trouble[] = [
			...(isLate ? [{ kind: 'late', earliest } as const] : []),
			...(arrival >= MIDNIGHT ? [{ kind: 'after-midnight' } as const] : []),
			...hoursTroubles(open, arrival, leave),
			...eventTroubles({ item, date, time, begins }, arrival),
		];
		planned.push({ stop, item, leg, arrival, leave, troubles, open });
	}
	return planned;
}
