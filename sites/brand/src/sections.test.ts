import { expect, test } from 'vitest';
import { sectionPairs } from './sections.ts';

test('gives every section an address of its own in each language', () => {
	const pairs = sectionPairs('it', 'en');
	const addresses = pairs.flatMap(({ from, to }) => [from.href, to.href]);

	expect(new Set(addresses).size).toBe(addresses.length);
	expect(pairs.every(({ to }) => to.href.startsWith('/en/'))).toBe(true);
});

test('follows the addresses of documents', () => {
	const places = sectionPairs('it', 'en').find(({ name }) => name === 'places');

	expect(places?.from.href).toBe('/luoghi/');
	expect(places?.to.href).toBe('/en/places/');
});
