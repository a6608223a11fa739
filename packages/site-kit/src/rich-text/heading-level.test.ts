import { expect, test } from 'vitest';
import { headingLevel } from './heading-level.ts';

test('headings of a text are below the heading above it, down to the fifth level', () => {
	expect([headingLevel(1, 2), headingLevel(2, 2), headingLevel(3, 4)]).toEqual([3, 4, 5]);
	expect(headingLevel(1, 1)).toBe(2);
});
