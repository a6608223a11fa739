import { describe, expect, test } from 'vitest';
import { spokenLanguage, strings, translatedFrom } from './strings.ts';
import { pseudoLocale } from './strings/pseudo-locale.ts';
import de from './strings/de.json' with { type: 'json' };
import descriptions from './strings/descriptions.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import it from './strings/it.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

describe.each(Object.entries({ en, de, fr, descriptions }))('%s.json', (_name, texts) => {
	test('has exactly the keys of the Italian texts', () => {
		expect(Object.keys(texts)).toEqual(Object.keys(it));
	});
});

describe('each text', () => {
	test.each(Object.entries({ en, de, fr }))('has the same placeholders in %s', (_lang, texts) => {
		const translated = new Map(Object.entries(texts));
		const different = Object.entries(it).filter(
			([key, text]) => placeholders(text).join() !== placeholders(translated.get(key) ?? '').join(),
		);

		expect(different).toEqual([]);
	});

	test('explains each placeholder to the translator', () => {
		const silent = Object.entries(it)
			.filter(([, text]) => text.includes('{'))
			.filter(([key]) => !Object.entries(descriptions).find(([k]) => k === key)?.[1]);

		expect(silent).toEqual([]);
	});
});

test('values replace their placeholders', () => {
	expect(strings('it')('pagination.page', { number: 3 })).toBe('Pagina 3');
});

test('a missing value throws an error that names it', () => {
	expect(() => strings('it')('pagination.page')).toThrow("t('pagination.page', { number })");
});

test('a language without texts falls back to English and declares it', () => {
	expect(strings('nl')('page.index')).toBe(en['page.index']);
	expect(spokenLanguage('nl')).toBe('en');
	expect(spokenLanguage('de')).toBe('de');
});

describe('the pseudo-locale', () => {
	test('changes every text and keeps its placeholders', () => {
		const pseudo = pseudoLocale();

		expect(
			Object.entries(pseudo).filter(([key, text]) =>
				Object.entries(it).some(([k, t]) => k === key && t === text),
			),
		).toEqual([]);
		expect(translatedFrom(pseudo)('pagination.page', { number: 3 })).toMatch(/^\[Pågïñå 3~+\]$/);
	});
});
