import { expect, test } from 'vitest';
import { percentile, spreadOf } from './figures.ts';

test('the median is the middle and the 95th percentile leaves out the worst five of a hundred', () => {
	const measurements = Array.from({ length: 100 }, (_, index) => index + 1).toReversed();
	expect(spreadOf(measurements)).toEqual({ median: 51, p95: 96, count: 100 });
});

test('no measurements throw an error instead of giving zero', () => {
	expect(() => percentile([], 0.5)).toThrow('Nothing was measured.');
});
