import { expect, test } from 'vitest';
import { byLetter, distinct } from './index-links.ts';

test('links are grouped by first letter regardless of accents, with a group for digits', () => {
	const links = ['Èra una volta', 'Albo', 'Elezioni', '5 per mille'].map((text) => ({ text, href: '/' }));
	expect(byLetter(links).map(([letter, found]) => [letter, found.length])).toEqual([
		['0-9', 1],
		['A', 1],
		['E', 2],
	]);
});

test('two entries of the same name have their kind added, others don’t', () => {
	const entry = (text: string, kind: string) => ({ text, kind, href: `/${kind}/` });
	const links = distinct([
		entry('Biblioteca', 'luogo'),
		entry('biblioteca', 'ufficio'),
		entry('Faro', 'luogo'),
	]);

	expect(links).toEqual([
		{ text: 'Biblioteca (luogo)', href: '/luogo/' },
		{ text: 'biblioteca (ufficio)', href: '/ufficio/' },
		{ text: 'Faro', href: '/luogo/' },
	]);
});
