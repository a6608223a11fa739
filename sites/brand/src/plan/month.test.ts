import { expect, test } from 'vitest';
import { monthsBeside, weeksOf } from './month.ts';

test('the weeks of a month begin on Monday, and have the days of that month alone', () => {
	const weeks = weeksOf('2026-12');
	expect(weeks).toHaveLength(5);
	expect(weeks[0]).toEqual([
		undefined,
		'2026-12-01',
		'2026-12-02',
		'2026-12-03',
		'2026-12-04',
		'2026-12-05',
		'2026-12-06',
	]);
	expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(31);
});

test.each([
	['2026-03', 31],
	['2026-10', 31],
	['2027-02', 28],
	['2028-02', 29],
])('%s has its %i days, on which clocks change too, each once', (month, days) => {
	const all = weeksOf(month)
		.flat()
		.filter((day) => day !== undefined);
	expect(new Set(all).size).toBe(days);
	expect(all.at(-1)).toBe(`${month}-${String(days)}`);
	expect(weeksOf(month).every((week) => week.length === 7)).toBe(true);
});

test('the months beside one are the nearest that have events', () => {
	const months = ['2026-09', '2026-11', '2027-03'];
	expect(monthsBeside(months, '2026-11')).toEqual({ before: '2026-09', after: '2027-03' });
	expect(monthsBeside(months, '2026-12')).toEqual({ before: '2026-11', after: '2027-03' });
	expect(monthsBeside(months, '2027-03')).toEqual({ before: '2026-11', after: undefined });
});
