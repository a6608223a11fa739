import { describe, expect, test } from 'vitest';
import { isFit } from '../limits.ts';

const synonyms = (...groups: string[][]) =>
	isFit(
		'site',
		['search', 'synonyms'],
		groups.map((words) => ({ words })),
	);

describe('the synonyms of a site', () => {
	test('are groups of two to ten words, which may name each other', () => {
		expect(synonyms(['spazzatura', 'rifiuti'], ['rifiuti', 'immondizia'])).toBe(true);
		expect(synonyms(['spazzatura'])).toBe(false);
		expect(synonyms(Array.from({ length: 11 }, (_, index) => `parola ${String(index)}`))).toBe(false);
	});

	test('have no empty words, and none longer than a search', () => {
		expect(synonyms(['spazzatura', ' '])).toBe(false);
		expect(synonyms(['spazzatura', 'r'.repeat(61)])).toBe(false);
	});
});

test('the choices of editors have words, and at most three documents', () => {
	const chosen = (words: string[], documents: number) =>
		isFit(
			'site',
			['search', 'chosen'],
			[{ words, documents: Array.from({ length: documents }, () => ({ type: 'service', id: 'x' })) }],
		);

	expect(chosen(['cie'], 3)).toBe(true);
	expect(chosen([], 1)).toBe(false);
	expect(chosen(['cie'], 0)).toBe(false);
	expect(chosen(['cie'], 4)).toBe(false);
});
