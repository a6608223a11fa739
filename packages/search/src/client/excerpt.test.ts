import { stemmer as stem } from '@orama/stemmers/italian';
import { expect, test } from 'vitest';
import { excerpt, marked } from './excerpt.ts';

const keys = new Set([stem('rifiuti')]);
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
const found = (pieces: { text: string; isFound: boolean }[]) =>
	pieces.filter(({ isFound }) => isFound).map(({ text }) => text);

test('marks every form of a word and leaves the text as it is', () => {
	const text = 'I rifiuti, e un “Rifiuto” in più.';

	expect(found(marked(text, keys, stem))).toEqual(['rifiuti', 'Rifiuto']);
	expect(textOf(marked(text, keys, stem))).toBe(text);
});

test('shows the stretch that holds the most words found', () => {
	const filling = 'parola '.repeat(60);
	const shown = excerpt(
		`Un rifiuto solo. ${filling} qui rifiuti, rifiuti e ancora rifiuti. ${filling}`,
		keys,
		stem,
	);

	expect(found(shown)).toEqual(['rifiuti', 'rifiuti', 'rifiuti']);
	expect(textOf(shown)).toMatch(/^ … .* … $/);
});

test('shows the beginning when nothing is found, and nothing of an empty text', () => {
	expect(textOf(excerpt('Testo senza la parola.', keys, stem))).toBe('Testo senza la parola');
	expect(excerpt('', keys, stem)).toEqual([]);
});
