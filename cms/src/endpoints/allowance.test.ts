import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

test('a user may do something so many times in a minute, others as often', () => {
	const allowance = new Allowance(2);
	const taken = [0, 1, 2].map((at) => allowance.take('a', at));

	expect([...taken, allowance.take('b', 2)]).toEqual([true, true, false, true]);
	expect(allowance.take('a', 60_001)).toBe(true);
});
