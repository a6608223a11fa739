import { expect, test } from 'vitest';
import { AttemptCounter } from './limit-attempts.ts';

const minute = 60_000;

test('attempts add up within ten minutes and are forgotten afterwards', () => {
	const counter = new AttemptCounter();
	counter.count('a', 0);

	expect(counter.count('a', 5 * minute)).toBe(2);
	expect(counter.count('a', 14 * minute)).toBe(2);
	expect(counter.count('a', 60 * minute)).toBe(1);
});

test('one address does not pay for another', () => {
	const counter = new AttemptCounter();
	counter.count('a', 0);

	expect(counter.count('b', 0)).toBe(1);
});
