import { expect, test } from 'vitest';
import { countInWords, meanInWords, ratingsInWords, trendOfCount, trendOfMean } from './words.ts';

test('counts and means are written in Italian', () => {
	expect(countInWords(1234)).toBe('1.234');
	expect(meanInWords(3.66)).toBe('3,7 su 5');
	expect(ratingsInWords(1)).toBe('1 valutazione');
	expect(ratingsInWords(1200)).toBe('1.200 valutazioni');
});

test.each([
	[112, 100, '+12%'],
	[92, 100, '−8%'],
	[100, 100, 'come prima'],
	[9, 0, 'nuova'],
])('%i visits after %i are “%s”', (count, before, words) => {
	expect(trendOfCount(count, before)).toBe(words);
});

test.each([
	[3.4, 3, '+0,4'],
	[3, 3.24, '−0,2'],
	[3, 3.04, 'come prima'],
	[3, undefined, 'prima nessuna'],
])('a mean of %d after %d is “%s”', (mean, before, words) => {
	expect(trendOfMean(mean, before)).toBe(words);
});
