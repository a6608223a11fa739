import { expect, test } from 'vitest';
import { shownPages } from './shown-pages.ts';

test('a short list shows every page', () => {
	expect(shownPages(1, 3)).toEqual([1, 2, 3]);
});

test('a long list leaves out pages far from the current one', () => {
	expect(shownPages(10, 20)).toEqual([1, 'gap', 9, 10, 11, 'gap', 20]);
});
