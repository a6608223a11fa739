import { expect, test } from 'vitest';
import { inLanguage, bestLanguage } from './languages.ts';

test('a text that is not in German is read in English, else in Italian', () => {
	expect(inLanguage({ it: 'Mare', en: 'Sea' }, 'de')).toEqual({ value: 'Sea', language: 'en' });
	expect(inLanguage({ it: 'Mare' }, 'de')).toEqual({ value: 'Mare', language: 'it' });
	expect(inLanguage({ it: 'Mare', en: 'Sea', de: 'Meer' }, 'de')).toEqual({ value: 'Meer', language: 'de' });
});

test('a text that is not in English is read in Italian, whatever else it is in', () => {
	expect(inLanguage({ it: 'Mare', fr: 'Mer' }, 'en')).toEqual({ value: 'Mare', language: 'it' });
});

test('a link leads to the page in English where there is none in the language of the reader', () => {
	expect(bestLanguage('fr', ['it', 'en', 'de'])).toBe('en');
	expect(bestLanguage('fr', ['it', 'de'])).toBe('it');
	expect(bestLanguage('it', ['it', 'en'])).toBe('it');
});
