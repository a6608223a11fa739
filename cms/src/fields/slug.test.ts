import { slug } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { toSlug } from './slug.ts';

test.each([
	['Carta d’identità', 'carta-d-identita'],
	['Perché no? Sì!', 'perche-no-si'],
	['Il sito www.example.org', 'il-sito-example-org'],
	['  ../Porto / Mare 🎉  ', 'porto-mare'],
	['🎉', ''],
])('%s becomes %s', (title, expected) => {
	expect(toSlug(title)).toBe(expected);
});

test('a long title is cut between words and makes a valid address', () => {
	const address = toSlug('parola '.repeat(60));

	expect(address.length).toBeLessThanOrEqual(120);
	expect(slug.safeParse(address).success).toBe(true);
});

test('a title of one very long word is cut', () => {
	expect(toSlug('a'.repeat(10_000))).toBe('a'.repeat(120));
});
