import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsPattern } from './seconds-pattern.ts';

const second = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 });

const matches = (pattern: string | undefined, at: number) =>
	pattern !== undefined && new RegExp(pattern).test(`${at}.123`);

/** An interval, and instants about its ends and anywhere. */
const cases = fc
	.tuple(second, fc.oneof(fc.nat({ max: 200_000 }), fc.nat({ max: 9_000_000_000 })), fc.array(second))
	.map(([from, length, others]) => ({ from, until: from + length, others }));

test('the pattern matches exactly the seconds from the first to the last, and fits into a value of nginx', () => {
	fc.assert(
		fc.property(cases, ({ from, until, others }) => {
			const pattern = secondsPattern(from, until);
			const about = [from - 1, from, from + 1, until - 1, until, until + 1, ...others];
			const wrong = about
				.filter((at) => at >= 1_000_000_000 && at <= 9_999_999_999)
				.filter((at) => matches(pattern, at) !== (from <= at && at < until));

			expect([wrong, (pattern ?? '').length <= 220]).toEqual([[], true]);
		}),
		{ numRuns: 2_000 },
	);
});

test('the longest pattern fits into a value of nginx', () => {
	expect(secondsPattern(1_111_111_111, 8_888_888_889)?.length).toBeLessThanOrEqual(220);
});

test('an interval without end or beginning, or empty', () => {
	expect(matches(secondsPattern(-Infinity, 1_764_460_800), 1_764_460_799)).toBe(true);
	expect(matches(secondsPattern(-Infinity, 1_764_460_800), 1_764_460_800)).toBe(false);
	expect(matches(secondsPattern(1_764_460_800, Infinity), 9_000_000_000)).toBe(true);
	expect(secondsPattern(1_764_460_800, 1_764_460_800)).toBeUndefined();
});
