import type { Recurrence } from './recurrence.ts';

const dayMs = 86_400_000;

/** A calendar day as the number of days since 1970, so that days can be counted without time zones. */
export type DayNumber = number;

export const dayNumber = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / dayMs;

export const dayOf = (number: DayNumber): string => new Date(number * dayMs).toISOString().slice(0, 10);

/** Returns the day of the week, 1 for Monday. 1970 began on a Thursday. */
export const weekdayOf = (number: DayNumber) => ((((number + 3) % 7) + 7) % 7) + 1;

/** A month as the number of months since the year 0. */
const monthOf = (number: DayNumber) => {
	const date = new Date(number * dayMs);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const firstOf = (month: number): DayNumber => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs;

/** Returns the day of a month on which a monthly pattern falls; undefined where the month has none. */
function dayIn(month: number, pattern: Recurrence['pattern']): DayNumber | undefined {
	const [first, next] = [firstOf(month), firstOf(month + 1)];
	if (pattern.kind === 'monthly-on-day') {
		const found = pattern.day === -1 ? next - 1 : first + pattern.day - 1;
		return found < next ? found : undefined;
	}
	if (pattern.kind !== 'monthly-on-weekday') return undefined;
	const { place, weekday } = pattern;
	if (place === -1) return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
	const found = first + ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7;
	return found < next ? found : undefined;
}

function* byMonth({ pattern, interval }: Recurrence, from: DayNumber, to: DayNumber): Generator<DayNumber> {
	for (let month = monthOf(from); firstOf(month) <= to; month += interval) {
		const found = dayIn(month, pattern);
		if (found !== undefined && found >= from && found <= to) yield found;
	}
}

function* byWeek({ pattern, interval }: Recurrence, from: DayNumber, to: DayNumber): Generator<DayNumber> {
	const weekdays = pattern.kind === 'weekly' ? pattern.weekdays : [];
	const ordered = [...new Set(weekdays)].toSorted((one, other) => one - other);
	for (let monday = from - weekdayOf(from) + 1; monday <= to; monday += 7 * interval)
		for (const weekday of ordered) {
			const found = monday + weekday - 1;
			if (found >= from && found <= to) yield found;
		}
}

function* byDay(interval: number, from: DayNumber, to: DayNumber): Generator<DayNumber> {
	for (let found = from; found <= to; found += interval) yield found;
}

/** Returns the days of a recurrence between two days, both included, in order. The first is its own first day. */
export function patternDays(recurrence: Recurrence, from: DayNumber, to: DayNumber): Generator<DayNumber> {
	const { pattern, interval } = recurrence;
	if (pattern.kind === 'daily') return byDay(interval, from, to);
	return pattern.kind === 'weekly' ? byWeek(recurrence, from, to) : byMonth(recurrence, from, to);
}

/** Returns the weekday of a day, Monday is 1, and its place among the same weekdays of its month. */
export function placeInMonth(day: string): { weekday: number; place: number; dayOfMonth: number } {
	const number = dayNumber(day);
	const dayOfMonth = number - firstOf(monthOf(number)) + 1;
	return { weekday: weekdayOf(number), place: Math.ceil(dayOfMonth / 7), dayOfMonth };
}
