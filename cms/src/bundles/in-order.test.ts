import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWhatTheyNeed, inOrder } from './in-order.ts';

const named = (id: string) => ({ type: 'page' as const, id });
type Named = ReturnType<typeof named>;

/** Each item is refused unless those that it needs come before it. */
function tryWith(needs: Record<string, string[]>, broken: readonly string[] = []) {
	const items = Object.keys(needs).map(named);
	return inOrder(items, (order: readonly Named[]) => {
		const done: string[] = [];
		for (const item of order) {
			const missing = needs[item.id]?.find((id) => !done.includes(id));
			if (missing !== undefined || broken.includes(item.id))
				return Promise.resolve({ item, error: new Error(missing ?? 'broken') });
			done.push(item.id);
		}
		return Promise.resolve({ result: done });
	});
}

describe('documents tried in order', () => {
	test('find an order in which each comes after what it needs', async () => {
		const { result, refused } = await tryWith({ a: ['b'], b: ['c'], c: ['d'], d: [] });
		expect(result).toEqual(['d', 'c', 'b', 'a']);
		expect(refused.size).toBe(0);
	});

	test('are all tried when one is refused, which is named with what needs it', async () => {
		const { order, refused } = await tryWith({ a: ['b'], b: [], c: [], d: [] }, ['b']);
		expect([...refused.keys()].map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
		expect(order.map(({ id }) => id)).toEqual(['c', 'd']);
	});

	test('that need each other are refused', async () => {
		const { order, refused } = await tryWith({ a: ['b'], b: ['a'], c: [] });
		expect(refused.size).toBeGreaterThan(0);
		expect(order.map(({ id }) => id)).toContain('c');
	});

	test('need no trial when they were put after what they need before', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 }), (pairs) => {
				// Only higher numbers are needed, so nothing needs itself.
				const needs = (item: number) =>
					pairs.flatMap(([one, other]) => (one === item && other > one ? other : []));
				const placed = afterWhatTheyNeed([0, 1, 2, 3, 4, 5, 6, 7, 8], needs);
				expect(placed.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
				for (const item of placed)
					for (const needed of needs(item)) expect(placed.indexOf(needed)).toBeLessThan(placed.indexOf(item));
			}),
		);
	});

	test('that need each other in a circle are all kept', () => {
		expect(afterWhatTheyNeed(['a', 'b'], (item) => (item === 'a' ? ['b'] : ['a'])).toSorted()).toEqual([
			'a',
			'b',
		]);
	});
});
