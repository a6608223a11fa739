import { describe, expect, test } from 'vitest';
import { noEditorial } from '../../editorial.ts';
import type { Suggestion } from '../../suggestions.ts';
import { suggestionsFrom } from './find-suggestions.ts';

const page = (title: string, words?: string[]): Suggestion => ({
	title,
	path: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
	kind: 'servizio',
	...(words && { words }),
});

const pages = [
	page('Modulo per la tessera'),
	page('Tessera elettorale', ['scheda elettorale']),
	page('Cambio di residenza', ['trasloco']),
	page('Città vecchia'),
];

function suggested(typed: string, editorial = noEditorial): string[] {
	return suggestionsFrom(pages, { editorial, language: 'it' })(typed).map(({ title }) => title);
}

describe('what is typed finds', () => {
	test('first the pages whose title begins with it, then those that have it elsewhere', () => {
		expect(suggested('tess')).toEqual(['Tessera elettorale', 'Modulo per la tessera']);
	});

	test('the words by which people know a page, whatever the accents, capitals and stop words', () => {
		expect(suggested('TRASL')).toEqual(['Cambio di residenza']);
		expect(suggested('citta')).toEqual(['Città vecchia']);
		expect(suggested('la tessera per il')).toEqual(['Tessera elettorale', 'Modulo per la tessera']);
	});

	test('all its words, in any order', () => {
		expect(suggested('elettorale tess')).toEqual(['Tessera elettorale']);
		expect(suggested('elettorale residenza')).toEqual([]);
	});

	test.for(['', ' ', 't', '🦀', '"><script>', '...'])('nothing for “%s”', (typed) => {
		expect(suggested(typed)).toEqual([]);
	});
});

describe('editors', () => {
	test('put the pages that they chose first, and once', () => {
		const { path, title } = pages[3] ?? page('');
		const chosen = [{ words: ['tessera'], results: [{ path, title, summary: '', type: 'luoghi' }] }];

		expect(suggested('tesse', { ...noEditorial, chosen })).toEqual([
			'Città vecchia',
			'Tessera elettorale',
			'Modulo per la tessera',
		]);
		expect(suggested('citta', { ...noEditorial, chosen })).toEqual(['Città vecchia']);
	});

	test('make synonyms, which may lead in circles', () => {
		const synonyms = [
			['borgo antico', 'città vecchia'],
			['città vecchia', 'isola', 'borgo antico'],
		];

		expect(suggested('isola', { ...noEditorial, synonyms })).toEqual(['Città vecchia']);
		expect(suggested('borgo ant', { ...noEditorial, synonyms })).toEqual(['Città vecchia']);
	});
});
