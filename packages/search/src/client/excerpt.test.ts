import { readerOf } from '../reader.ts';
import { expect, test } from 'vitest';
import { excerpt, marked } from './excerpt.ts';

const read = await readerOf('it');
const keys = new Set(read('rifiuti').flatMap(({ keys }) => keys));
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
const found = (pieces: { text: string; isFound: boolean }[]) =>
	pieces.filter(({ isFound }) => isFound).map(({ text }) => text);

test('marks every form of a word and leaves the text as it is', () => {
	const text = 'I rifiuti, e un “Rifiuto” in più.';

	expect(found(marked(text, keys, read))).toEqual(['rifiuti', 'Rifiuto']);
	expect(textOf(marked(text, keys, read))).toBe(text);
});

test('shows the passage with the most matches', () => {
	const filling = 'parola '.repeat(60);
	const shown = excerpt(
		`Un rifiuto solo. ${filling} qui rifiuti, rifiuti e ancora rifiuti. ${filling}`,
		keys,
		read,
	);

	expect(found(shown)).toEqual(['rifiuti', 'rifiuti', 'rifiuti']);
	expect(textOf(shown)).toMatch(/^ … .* … $/);
});

test('shows the beginning when nothing matches, and nothing for an empty text', () => {
	expect(textOf(excerpt('Testo senza la parola.', keys, read))).toBe('Testo senza la parola');
	expect(excerpt('', keys, read)).toEqual([]);
});
