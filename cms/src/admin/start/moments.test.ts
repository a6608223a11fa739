import { expect, test } from 'vitest';
import { onlineInWords, secondsInWords, whenInWords } from './moments.ts';

const now = Date.parse('2026-11-30T09:00:00Z');

test.each([
	['2026-11-30T07:05:00Z', 'oggi alle 08:05'],
	['2026-11-29T23:30:00Z', 'oggi alle 00:30'],
	['2026-11-29T22:30:00Z', 'ieri alle 23:30'],
	['2026-11-11T10:00:00Z', 'l’11 novembre'],
	['2026-11-03T10:00:00Z', 'il 3 novembre'],
])('%s is told as “%s”', (instant, words) => {
	expect(whenInWords(instant, now)).toBe(words);
});

test('seconds are told with a comma, and never as none', () => {
	expect([secondsInWords(0.42), secondsInWords(0.01), secondsInWords(12)]).toEqual([
		'0,4 secondi',
		'0,1 secondi',
		'12 secondi',
	]);
});

test('how soon a page was online is told while it says something, and then since when it is as it is', () => {
	const since = '2026-11-30T17:33:09Z';
	expect([onlineInWords({ since, seconds: 0.4 }), onlineInWords({ since, seconds: 3292 })]).toEqual([
		'online in 0,4 secondi',
		'online dalle 18:33',
	]);
});
