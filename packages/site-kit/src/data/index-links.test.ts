import { expect, test } from 'vitest';
import { byLetter } from './index-links.ts';

test('links stand under their first letter, accents aside, figures apart', () => {
	const links = ['Èra una volta', 'Albo', 'Elezioni', '5 per mille'].map((text) => ({ text, href: '/' }));
	expect(byLetter(links).map(([letter, found]) => [letter, found.length])).toEqual([
		['0-9', 1],
		['A', 1],
		['E', 2],
	]);
});
