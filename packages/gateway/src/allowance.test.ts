import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

const options = { burst: 3, everyMs: 1_000, keysMax: 5 };

test('after a burst, one may be taken per interval', () => {
	const allowance = new Allowance(options);
	expect([0, 0, 0, 0].map((now) => allowance.take('a', now))).toEqual([0, 0, 0, 1_000]);
	expect(allowance.take('a', 999)).toBe(1);
	expect(allowance.take('a', 1_000)).toBe(0);
	expect(allowance.take('a', 1_000)).toBe(1_000);
	expect([9_000, 9_000, 9_000, 9_000].map((now) => allowance.take('a', now))).toEqual([0, 0, 0, 1_000]);
});

test('each key has its own allowance', () => {
	const allowance = new Allowance(options);
	for (let taken = 0; taken < 9; taken += 1) allowance.take('a', 0);
	expect(allowance.take('b', 0)).toBe(0);
});

test('no more than keysMax keys are remembered', () => {
	const allowance = new Allowance(options);
	for (let key = 0; key < 10_000; key += 1) allowance.take(String(key), 0);
	expect(allowance.size).toBe(5);
});
