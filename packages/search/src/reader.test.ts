import { describe, expect, test } from 'vitest';
import { initialsOf, keysIn, phraseFormsIn, readerOf } from './reader.ts';

const read = await readerOf('it');
const keys = (text: string) => keysIn(text, read);

describe('a single letter', () => {
	test.for(['patente B', 'patente b', 'vitamina C', 'classe D del tariffario'])('is kept in “%s”', (text) => {
		expect(keys(text)).toContain(/\b[bcd]\b/i.exec(text)?.[0].toLowerCase());
	});

	test('that could be a word is kept as a capital, at the end and beside a number', () => {
		for (const text of ['la zona A del porto', 'zona a', 'fascia A 12']) expect(keys(text)).toContain('a');
		for (const text of ['ritiro a domicilio', 'A domicilio', 'RITIRO A DOMICILIO', 'carta e foto']) {
			expect(keys(text)).not.toContain('a');
			expect(keys(text)).not.toContain('e');
		}
	});

	test('elided before a vowel is dropped, with its apostrophe or without', () => {
		for (const text of ['l’ufficio', 'l ufficio', 'd identità', 'c’è', 'un po’ d’acqua'])
			expect(keys(text).filter(({ length }) => length === 1)).toEqual([]);
	});
});

test('neighbouring very short words also get a joined key', () => {
	expect(keys('la rete wi fi')).toContain(keys('wifi')[0]);
	expect(keys('la rete wi, fi')).not.toContain(keys('wifi')[0]);
	expect(keys('12 15')).not.toContain('1215');
});

test('numbers and codes are kept as they are', () => {
	expect(keys('98431 RSSMRA80A01L049X')).toEqual(['98431', 'rssmra80a01l049x']);
});

test('a phrase keeps every word, stop words included', () => {
	expect(phraseFormsIn('Il piano di protezione dell’I.M.U.')).toEqual(['il piano di protezione dell imu']);
});

test('a phrase has a form with compounds split and one with compounds joined', () => {
	expect(phraseFormsIn('Wi-Fi libero')).toEqual(['wi fi libero', 'wifi libero']);
	expect(phraseFormsIn(' – ')).toEqual(['']);
});

test('in English an apostrophe separates the s of a genitive', async () => {
	expect(keysIn("the mayor's office", await readerOf('en'))).toEqual(
		keysIn('mayor office', await readerOf('en')),
	);
});

test.for(['it', 'en', 'de', 'fr'])(
	'a text read for some keys has exactly those keys that it has when all are read (%s)',
	async (language) => {
		const reader = await readerOf(language);
		const text =
			'Dying and lying skies: Größe, Übung, Öffnungszeiten, élève, œuvre, à l’école, È già città, wi fi, D.Lgs. 33/2013, A/12, covid-19';
		const all = [...new Set(keysIn(text, reader))];
		for (const key of all) {
			const some = keysIn(text, (written) => reader(written, initialsOf([key])));
			expect(some.filter((other) => other === key)).toEqual(
				keysIn(text, reader).filter((other) => other === key),
			);
		}
	},
);
