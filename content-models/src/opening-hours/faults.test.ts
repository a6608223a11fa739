import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { easterOf } from './holidays.ts';
import { openingHours, type OpeningHours } from './opening-hours.ts';
import { fillTheYear } from './seasons.ts';

const nothing: OpeningHours = { weekly: [], exceptions: [] };
const week = (...days: [weekday: number, ...spans: [from: string, to: string][]][]): OpeningHours['weekly'] =>
	days.map(([weekday, ...spans]) => ({ weekday, spans: spans.map(([from, to]) => ({ from, to })) }));

const found = (hours: Partial<OpeningHours>) =>
	faultsOf({ ...nothing, ...hours }).map(({ reason, path }) => `${path.join('.')}: ${reason}`);

test.each<[string, Partial<OpeningHours>]>([
	['weekly.0.spans.0.to: no-length', { weekly: week([1, ['08:00', '08:00']]) }],
	['weekly.0.spans.1.from: overlapping-hours', { weekly: week([1, ['08:00', '12:00'], ['11:00', '13:00']]) }],
	['weekly.0.spans.0.from: overlapping-hours', { weekly: week([1, ['11:00', '13:00'], ['08:00', '12:00']]) }],
	[
		'weekly.1.spans.0.from: overlapping-hours',
		{ weekly: week([1, ['20:00', '03:00']], [2, ['02:00', '04:00']]) },
	],
	[
		'weekly.0.spans.0.from: overlapping-hours',
		{ weekly: week([1, ['01:00', '04:00']], [7, ['22:00', '02:00']]) },
	],
	['weekly.1.weekday: double-weekday', { weekly: week([1, ['08:00', '12:00']], [1, ['15:00', '17:00']]) }],
	[
		'exceptions.1.day: double-day',
		{
			exceptions: [
				{ day: '2026-12-24', spans: [] },
				{ day: '2026-12-24', spans: [] },
			],
		},
	],
	[
		'exceptions.0.spans.1.from: overlapping-hours',
		{
			exceptions: [
				{ day: '2026-12-24', spans: week([1, ['08:00', '12:00'], ['09:00', '10:00']])[0]?.spans ?? [] },
			],
		},
	],
	[
		'closures.0.to: closure-ends-before-it-begins',
		{ closures: [{ from: '2027-02-01', to: '2027-01-31', reason: { it: 'Lavori' } }] },
	],
	[
		'seasons.0.to: season-ends-before-it-begins',
		{ seasons: [{ from: '2027-06-15', to: '2027-06-14', weekly: [] }] },
	],
	[
		'seasons.0.to: season-of-one-year-or-every-year',
		{ seasons: [{ from: '06-15', to: '2027-09-15', weekly: [] }] },
	],
	[
		'seasons.1.from: overlapping-seasons',
		{
			seasons: [
				{ from: '10-15', to: '04-30', weekly: [] },
				{ from: '04-30', to: '05-31', weekly: [] },
			],
		},
	],
	[
		'seasons.1.from: overlapping-seasons',
		{
			seasons: [
				{ from: '2026-12-20', to: '2027-01-06', weekly: [] },
				{ from: '2027-01-06', to: '2027-01-07', weekly: [] },
			],
		},
	],
	[
		'seasons.0.weekly.0.spans.0.to: no-length',
		{ seasons: [{ from: '06-15', to: '09-15', weekly: week([1, ['08:00', '08:00']]) }] },
	],
])('%s', (fault, hours) => {
	expect(found(hours)).toEqual([fault]);
});

test('nothing is found in hours that touch, around the clock, at night, and in seasons beside one another', () => {
	const seasons = [
		{ from: '06-15', to: '09-15', weekly: week([7, ['22:00', '02:00']], [1, ['02:00', '24:00']]) },
		{
			from: '09-16',
			to: '06-14',
			weekly: week([1, ['00:00', '24:00']], [2, ['00:00', '12:00'], ['12:00', '00:00']]),
		},
		{ from: '2027-08-01', to: '2027-08-31', weekly: [] },
	];
	expect(found({ seasons, closures: [{ from: '2027-02-01', reason: { it: 'Trasloco' } }] })).toEqual([]);
	expect(fillTheYear(seasons)).toBe(true);
	expect(fillTheYear(seasons.slice(1))).toBe(false);
});

test.each(['02-30', '06-31', '13-01', '6-15', '2027-02-29', '15/06'])('no season begins on %s', (from) => {
	const hours = { ...nothing, seasons: [{ from, to: '12-31', weekly: [] }] };
	expect(openingHours.safeParse(hours).success).toBe(false);
});

test('hours from before seasons, closures and holidays are still hours', () => {
	const before = { weekly: week([1, ['08:00', '12:00']]), exceptions: [{ day: '2026-12-24', spans: [] }] };
	expect(openingHours.parse(before)).toEqual(before);
});

test('hours overlap when a minute of the week is in two of them, and only then', () => {
	const time = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
	const text = (minutes: number) =>
		`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	const spans = fc.array(
		fc.tuple(time, time).filter(([from, to]) => from !== to),
		{ minLength: 1, maxLength: 2 },
	);
	const days = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 7 }), spans), {
		selector: ([weekday]) => weekday,
		maxLength: 7,
	});
	fc.assert(
		fc.property(days, (anyDays) => {
			const uses = new Map<number, number>();
			for (const [weekday, ofDay] of anyDays)
				for (const [from, to] of ofDay) {
					const length = (to - from + 1440) % 1440;
					for (let minutes = from; minutes < from + length; minutes += 30) {
						const place = ((weekday - 1) * 1440 + minutes) % (7 * 1440);
						uses.set(place, (uses.get(place) ?? 0) + 1);
					}
				}
			const weekly = anyDays.map(([weekday, ofDay]) => ({
				weekday,
				spans: ofDay.map(([from, to]) => ({ from: text(from), to: text(to) })),
			}));
			const isTwice = [...uses.values()].some((count) => count > 1);
			expect(faultsOf({ ...nothing, weekly }).length > 0).toBe(isTwice);
		}),
		{ numRuns: 1000 },
	);
});

test.each([
	[2024, '2024-03-31'],
	[2025, '2025-04-20'],
	[2026, '2026-04-05'],
	[2027, '2027-03-28'],
	[2028, '2028-04-16'],
	[2035, '2035-03-25'],
	[2038, '2038-04-25'],
	[2076, '2076-04-19'],
	[2285, '2285-03-22'],
])('Easter of %i is on %s', (year, day) => {
	expect(easterOf(year)).toBe(day);
});
