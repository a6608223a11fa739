import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { romeDay, timeInRome } from '../rome-time.ts';
import { dayNumber, placeInMonth } from './days.ts';
import { OCCURRENCES_MAX, occurrencesOf, SPAN_MAX_DAYS } from './occurrences.ts';
import { recurrence, type Recurrence } from './recurrence.ts';

/** Tuesday 7 July 2026, from 21:00 to 22:30 in Rome. */
const first = { start: '2026-07-07T19:00:00.000Z', end: '2026-07-07T20:30:00.000Z' };

function repeat(fields: Partial<Recurrence>): Recurrence {
	const tuesdays: Recurrence['pattern'] = { kind: 'weekly', weekdays: [2] };
	return { first, pattern: tuesdays, interval: 1, skipped: [], moved: [], ...fields };
}

function daysOf(fields: Partial<Recurrence>): string[] {
	return (occurrencesOf(repeat(fields)).occurrences ?? []).map(({ day }) => day);
}

const refusalOf = (fields: Partial<Recurrence>) => occurrencesOf(repeat(fields)).refusal?.reason;

const on = (day: string) => ({ start: `${day}T19:00:00.000Z`, end: `${day}T20:00:00.000Z` });

describe('the days of a recurrence', () => {
	test('every Tuesday until a day, that day included', () => {
		expect(daysOf({ until: '2026-07-28' })).toEqual(['2026-07-07', '2026-07-14', '2026-07-21', '2026-07-28']);
	});

	test('every other week on several days, counted from the week of the first', () => {
		const pattern = { kind: 'weekly', weekdays: [5, 1] } as const;
		expect(daysOf({ pattern: { ...pattern, weekdays: [5, 1] }, interval: 2, count: 4 })).toEqual([
			'2026-07-10',
			'2026-07-20',
			'2026-07-24',
			'2026-08-03',
		]);
	});

	test('on the last day of each month', () => {
		const pattern = { kind: 'monthly-on-day', day: -1 } as const;
		expect(daysOf({ first: on('2027-12-31'), pattern, count: 4 })).toEqual([
			'2027-12-31',
			'2028-01-31',
			'2028-02-29',
			'2028-03-31',
		]);
	});

	test('on the 31st, in the months that have one; on 29 February in leap years', () => {
		const pattern = { kind: 'monthly-on-day', day: 31 } as const;
		expect(daysOf({ first: on('2026-07-31'), pattern, count: 3 })).toEqual([
			'2026-07-31',
			'2026-08-31',
			'2026-10-31',
		]);
		const on29 = { kind: 'monthly-on-day', day: 29 } as const;
		expect(daysOf({ first: on('2027-01-29'), pattern: on29, until: '2027-03-31' })).toEqual([
			'2027-01-29',
			'2027-03-29',
		]);
		expect(daysOf({ first: on('2028-01-29'), pattern: on29, until: '2028-03-31' })).toContain('2028-02-29');
	});

	test('on the third Tuesday, and on the last one', () => {
		const third = { kind: 'monthly-on-weekday', place: 3, weekday: 2 } as const;
		const last = { kind: 'monthly-on-weekday', place: -1, weekday: 2 } as const;
		expect(daysOf({ pattern: third, count: 2 })).toEqual(['2026-07-21', '2026-08-18']);
		expect(daysOf({ pattern: last, count: 2 })).toEqual(['2026-07-28', '2026-08-25']);
	});

	test('without those that are skipped; a moved one has its own hours and keeps its day as its name', () => {
		const moved = [{ day: '2026-07-14', ...on('2026-07-15') }];
		const { occurrences } = occurrencesOf(repeat({ count: 3, skipped: ['2026-07-21'], moved }));
		expect(occurrences).toEqual([
			{ day: '2026-07-07', ...first },
			{ day: '2026-07-14', ...on('2026-07-15') },
		]);
	});
});

describe('the hours of a recurrence', () => {
	test('21:00 stays 21:00 when the clock changes', () => {
		const { occurrences = [] } = occurrencesOf(repeat({ until: '2026-11-03' }));
		expect(occurrences.at(0)?.start).toBe('2026-07-07T19:00:00.000Z');
		expect(occurrences.at(-1)?.start).toBe('2026-11-03T20:00:00.000Z');
	});

	test('an hour that is skipped in spring is an hour later; of one that comes twice in autumn the first counts', () => {
		const night = { start: '2026-03-28T01:30:00.000Z', end: '2026-03-28T02:00:00.000Z' };
		const daily = { kind: 'daily' } as const;
		const starts = (fields: Partial<Recurrence>) =>
			occurrencesOf(repeat(fields)).occurrences?.map(({ start }) => start);
		expect(starts({ first: night, pattern: daily, count: 3 })).toEqual([
			'2026-03-28T01:30:00.000Z',
			'2026-03-29T01:30:00.000Z',
			'2026-03-30T00:30:00.000Z',
		]);
		const autumn = { start: '2026-10-24T00:30:00.000Z', end: '2026-10-24T00:45:00.000Z' };
		expect(starts({ first: autumn, pattern: daily, count: 3 })).toEqual([
			'2026-10-24T00:30:00.000Z',
			'2026-10-25T00:30:00.000Z',
			'2026-10-26T01:30:00.000Z',
		]);
	});

	test('what ends after midnight does so each time', () => {
		const night = { start: '2026-07-07T19:00:00.000Z', end: '2026-07-07T22:30:00.000Z' };
		expect(occurrencesOf(repeat({ first: night, count: 2 })).occurrences?.[1]?.end).toBe(
			'2026-07-14T22:30:00.000Z',
		);
	});
});

test.each<[string, Partial<Recurrence>]>([
	['endless', {}],
	['ends-before-it-begins', { until: '2026-07-06' }],
	['too-far', { until: '2028-07-08' }],
	['too-far', { pattern: { kind: 'monthly-on-day', day: 7 }, count: 26 }],
	['too-many', { pattern: { kind: 'daily' }, until: '2027-07-08' }],
	['too-many', { pattern: { kind: 'daily' }, count: 1_000_000_000 }],
	['never', { until: '2026-07-07', skipped: ['2026-07-07'] }],
	['never', { pattern: { kind: 'weekly', weekdays: [3] }, until: '2026-07-07' }],
	['skips-another-day', { count: 3, skipped: ['2026-07-15'] }],
	['moves-another-day', { count: 3, moved: [{ day: '2026-07-15', ...on('2026-07-16') }] }],
	['moved-to-nothing', { count: 3, moved: [{ day: '2026-07-14', start: first.end, end: first.start }] }],
	['overlapping', { first: { start: first.start, end: '2026-09-01T20:00:00.000Z' }, count: 3 }],
])('a recurrence that is %s is refused', (reason, fields) => {
	expect(refusalOf(fields)).toBe(reason);
});

const weekday = fc.integer({ min: 1, max: 7 });
const anyPattern: fc.Arbitrary<Recurrence['pattern']> = fc.oneof(
	fc.constant({ kind: 'daily' as const }),
	fc.record({
		kind: fc.constant('weekly' as const),
		weekdays: fc.array(weekday, { minLength: 1, maxLength: 7 }),
	}),
	fc.record({
		kind: fc.constant('monthly-on-day' as const),
		day: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })),
	}),
	fc.record({
		kind: fc.constant('monthly-on-weekday' as const),
		place: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 5 })),
		weekday,
	}),
);
const anyRecurrence = fc
	.record({
		start: fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2032, 0) / 60_000 }),
		minutes: fc.integer({ min: 0, max: 600 }),
		pattern: anyPattern,
		interval: fc.integer({ min: 1, max: 8 }),
		count: fc.integer({ min: 1, max: 400 }),
		days: fc.option(fc.integer({ min: -10, max: 800 }), { nil: undefined }),
	})
	.map(({ start, minutes, pattern, interval, count, days }) => {
		const at = (minute: number) => new Date(minute * 60_000).toISOString();
		const until = days === undefined ? {} : { until: romeDay(at(start + days * 1440)) };
		return repeat({
			first: { start: at(start), end: at(start + minutes) },
			pattern,
			interval,
			count,
			...until,
		});
	});

function fits(pattern: Recurrence['pattern'], day: string): boolean {
	const { weekday: at, place, dayOfMonth } = placeInMonth(day);
	const isLast = (days: number) =>
		placeInMonth(romeDay(new Date(Date.parse(day) + days * 86_400_000).toISOString())).dayOfMonth <= days;
	switch (pattern.kind) {
		case 'daily':
			return true;
		case 'weekly':
			return pattern.weekdays.includes(at);
		case 'monthly-on-day':
			return pattern.day === -1 ? isLast(1) : pattern.day === dayOfMonth;
		case 'monthly-on-weekday':
			return pattern.weekday === at && (pattern.place === -1 ? isLast(7) : pattern.place === place);
	}
}

test.each([0, -1, 0.5, 53, Number.NaN, Number.POSITIVE_INFINITY])(
	'every %s days, weeks or months is refused: it would have no end',
	(interval) => {
		const patterns: Recurrence['pattern'][] = [
			{ kind: 'daily' },
			{ kind: 'weekly', weekdays: [2] },
			{ kind: 'monthly-on-day', day: 7 },
		];
		const reasons = patterns.map((pattern) => refusalOf({ pattern, interval, until: '2026-12-31' }));
		expect(reasons).toEqual(['no-interval', 'no-interval', 'no-interval']);
	},
);

test.each([0, -3, 1.5, Number.NaN])('%s times are refused: that is no number of times', (count) => {
	expect(refusalOf({ count })).toBe('no-count');
	expect(refusalOf({ count, until: '2026-12-31' })).toBe('no-count');
});

test('whatever the recurrence, its times are few, in order, on days that fit, at the same hour, within its bounds', () => {
	fc.assert(
		fc.property(anyRecurrence, (any) => {
			expect(recurrence.safeParse(any).success).toBe(true);
			const { occurrences, refusal } = occurrencesOf(any);
			if (!occurrences) {
				expect(refusal?.reason).toBeTypeOf('string');
				return;
			}
			const begin = romeDay(any.first.start);
			const hour = timeInRome(Date.parse(any.first.start));
			expect(occurrences.length).toBeLessThanOrEqual(Math.min(OCCURRENCES_MAX, any.count ?? OCCURRENCES_MAX));
			expect(occurrences.map(({ start }) => start)).toEqual(occurrences.map(({ start }) => start).toSorted());
			for (const { day, start, end } of occurrences) {
				expect(fits(any.pattern, day)).toBe(true);
				expect(day >= begin && dayNumber(day) - dayNumber(begin) <= SPAN_MAX_DAYS).toBe(true);
				expect(any.until === undefined || day <= any.until).toBe(true);
				expect(start <= end).toBe(true);
				// Only the hour that is skipped in spring is another.
				if (!hour.startsWith('02:')) expect(timeInRome(Date.parse(start))).toBe(hour);
				expect(romeDay(start)).toBe(day);
			}
		}),
	);
});
