import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageBounds, pageCount } from './paging.ts';

const total = fc.integer({ min: 0, max: 500 });
const size = fc.integer({ min: 1, max: 30 });

function cut(items: number[], size: number): number[][] {
	return Array.from({ length: pageCount(items.length, size) }, (_, index) =>
		items.slice(...pageBounds(items.length, { number: index + 1, size })),
	);
}

const numbered = (length: number) => Array.from({ length }, (_, index) => length - index);

test('pages contain every item once, in order', () => {
	fc.assert(
		fc.property(total, size, (total, size) => {
			expect(cut(numbered(total), size).flat()).toEqual(numbered(total));
		}),
	);
});

test('every page but the first has size items, and the first has fewer than 2 × size', () => {
	fc.assert(
		fc.property(total, size, (total, size) => {
			const [first = [], ...rest] = cut(numbered(total), size);
			expect(rest.every((page) => page.length === size)).toBe(true);
			expect(first.length).toBeLessThan(2 * size);
			if (rest.length > 0) expect(first.length).toBeGreaterThanOrEqual(size);
		}),
	);
});

test('an item added at the head changes only page 1, unless page 1 is split in two', () => {
	fc.assert(
		fc.property(total, size, (total, size) => {
			const before = cut(numbered(total), size);
			const after = cut(numbered(total + 1), size);
			if (before.length === after.length) expect(after.slice(1)).toEqual(before.slice(1));
			else expect(after.slice(2)).toEqual(before.slice(1));
		}),
	);
});

test('counted from the end, a full page stays the same when items are added at the head', () => {
	fc.assert(
		fc.property(total, size, fc.integer({ min: 1, max: 90 }), (total, size, added) => {
			for (let fromEnd = 1; fromEnd < pageCount(total, size); fromEnd++) {
				const page = (length: number) => numbered(length).slice(...pageBounds(length, { fromEnd, size }));
				expect(page(total + added)).toEqual(page(total));
			}
		}),
	);
});

test('a page that does not exist is empty, and a size of 0 is refused', () => {
	expect(pageBounds(10, { number: 9, size: 5 })).toEqual([10, 10]);
	expect(() => pageCount(10, 0)).toThrow('at least one');
});
