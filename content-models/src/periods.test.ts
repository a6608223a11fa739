import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWholeDays, wholeDays } from './periods.ts';

describe('the whole days of a period', () => {
	test('typed with hours run from midnight to the next midnight in Rome', () => {
		expect(wholeDays({ start: '2026-12-08T08:00:00.000Z', end: '2026-12-08T19:00:00.000Z' })).toEqual({
			start: '2026-12-07T23:00:00.000Z',
			end: '2026-12-08T23:00:00.000Z',
		});
	});

	test('of a start and end at the same midnight are that day', () => {
		const midnight = '2026-12-07T23:00:00.000Z';
		expect(wholeDays({ start: midnight, end: midnight })).toEqual({
			start: midnight,
			end: '2026-12-08T23:00:00.000Z',
		});
	});

	test('last 23 and 25 hours on the days when the clock changes', () => {
		expect(wholeDays({ start: '2026-03-29T08:00:00.000Z', end: '2026-03-29T09:00:00.000Z' })).toEqual({
			start: '2026-03-28T23:00:00.000Z',
			end: '2026-03-29T22:00:00.000Z',
		});
		expect(wholeDays({ start: '2026-10-25T08:00:00.000Z', end: '2026-10-25T09:00:00.000Z' })).toEqual({
			start: '2026-10-24T22:00:00.000Z',
			end: '2026-10-25T23:00:00.000Z',
		});
	});

	test('are whole, contain the period and are stable when computed again', () => {
		const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
		fc.assert(
			fc.property(instant, fc.integer({ min: 0, max: 40 * 86_400_000 }), (from, length) => {
				const typed = { start: new Date(from).toISOString(), end: new Date(from + length).toISOString() };
				const whole = wholeDays(typed);
				expect(isWholeDays(whole)).toBe(true);
				expect(whole.start <= typed.start && typed.end <= whole.end).toBe(true);
				expect(wholeDays(whole)).toEqual(whole);
			}),
		);
	});

	test('of a period that ends on an earlier day are left unchanged for the rules to refuse', () => {
		const wrong = { start: '2026-12-08T08:00:00.000Z', end: '2026-12-06T19:00:00.000Z' };
		expect(wholeDays(wrong)).toEqual(wrong);
	});
});
