import { expect, test } from 'vitest';
import { folded } from './letters.ts';
import { stopWords } from './stop-words.ts';
import { wordsIn } from './words.ts';

const words = (text: string) => wordsIn(text).map(({ parts }) => parts.join('+'));
const wholes = (text: string) => wordsIn(text).map(({ whole, parts }) => whole ?? parts.join('+'));

test('an apostrophe of any shape separates two words', () => {
	for (const apostrophe of ["'", '’', '`', '‘', '´', 'ʹ', 'ʼ', '′', '＇'])
		expect(words(`dell${apostrophe}anagrafe`)).toEqual(['dell', 'anagrafe']);
});

test('an accent makes no difference, composed or not', () => {
	expect(words('Novità')).toEqual(['novita']);
	expect(words('Novita\u0300')).toEqual(['novita']);
});

test.for([
	['a soft hyphen', 'zebra\u00adturo', 'zebraturo'],
	['a zero-width space', 'zebra\u200bturo', 'zebraturo'],
	['a zero-width joiner', 'zebra\u200d\u2060turo', 'zebraturo'],
	['a byte order mark', '\ufeffzebraturo', 'zebraturo'],
	['marks of direction', '\u202aze\u200ebraturo\u202c', 'zebraturo'],
	['a ligature', 'uﬃcio', 'ufficio'],
	['full width', 'ＴＡＲＩ', 'tari'],
	['a subscript', 'CO₂', 'co2'],
	['a sharp s', 'Straße', 'strasse'],
	['other Latin letters', 'Œuvre Łódź', 'oeuvre+lodz'],
	['letters in circles', 'Ⓦⓘⓕⓘ', 'wifi'],
	['letters of a formula', '𝗪𝗶𝗳𝗶', 'wifi'],
	['a unit in one character', '100 ㎡', '100+m2'],
	['a filler', 'zebra\u115fturo', 'zebraturo'],
	['a selector of variants', 'zebra\ufe0fturo\u180e', 'zebraturo'],
] as const)('%s is ignored', ([, written, read]) => {
	expect(words(written).join('+')).toBe(read);
});

test('an acronym is one word, with dots or without', () => {
	expect(words('l’I.M.U. e la TARI, l’i.m.u')).toEqual(['l', 'imu', 'e', 'la', 'tari', 'l', 'imu']);
	expect(words('S.p.A.')).toEqual(['spa']);
	expect(words('l’I. M. U. del 2026')).toEqual(['l', 'imu', 'del', '2026']);
	expect(words('G. B. Vico')).toEqual(['g', 'b', 'vico']);
});

test.for([
	['Wi-Fi', 'wifi'],
	['wi‑fi', 'wifi'],
	['e-mail', 'email'],
	['e‐mail', 'email'],
	['A/12', 'a12'],
	['2026/114', '2026114'],
	['1.250', '1250'],
	['covid-19', 'covid19'],
	['D.Lgs.', 'dlgs'],
	['TA.RI.', 'tari'],
	['P.IVA', 'piva'],
] as const)('%s is also written as one word', ([written, whole]) => {
	expect(wholes(written)).toEqual([whole]);
});

test.for([
	['e/o', 'e+o'],
	['fine.Altro', 'fine+altro'],
	['comune.taranto.it', 'comune+taranto+it'],
	['n.12', 'n,12'],
	['piazza Castello—via Duomo', 'piazza,castello,via,duomo'],
] as const)('%s has no joined form', ([written, read]) => {
	expect(wholes(written).join(',')).toBe(read);
});

test('a date has one form, however it is written', () => {
	for (const date of [
		'8/12/2026',
		'08/12/2026',
		'08.12.2026',
		'8-12-2026',
		'2026-12-08',
		'8 dicembre 2026',
		'08 Dicembre 2026',
	])
		expect(wholes(date)).toEqual(['20261208']);
	expect(wholes('1° gennaio 2027')).toEqual(['20270101']);
	expect(wholes('8 December 2026')).toEqual(['20261208']);
});

test('a telephone number has one form, however it is written', () => {
	for (const number of [
		'099 458 1111',
		'099-4581111',
		'099/458.11.11',
		'0994581111',
		'+39 099 4581111',
		'0039 099 458 1111',
		'(099) 4581111',
	])
		expect(wholes(number)).toEqual(['0994581111']);
	expect(wholes('800 123 456')).toEqual(['800123456']);
	expect(wholes('348 123 4567')).toEqual(['3481234567']);
});

test('a word has its position in the text', () => {
	expect(wordsIn('la carta').map(({ text, at }) => ({ text, at }))).toEqual([
		{ text: 'la', at: 0 },
		{ text: 'carta', at: 3 },
	]);
});

test('a text without letters or digits has no words', () => {
	expect(words('\u00ad \u200b — “ ” • ☎')).toEqual([]);
	expect(folded('\u00ad')).toBe('');
});

test('articles and question words are stop words; words of the town hall are not', () => {
	const ignored = stopWords('it');

	for (const word of ['il', 'della', 'come', 'faccio', 'dove']) expect(ignored.has(word)).toBe(true);
	for (const word of ['stato', 'casa', 'carta', 'servizio']) expect(ignored.has(word)).toBe(false);
});
