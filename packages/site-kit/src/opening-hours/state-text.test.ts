import { expect, test } from 'vitest';
import { stateText } from './state-text.ts';
import { hoursWords } from './words.ts';

// A Thursday.
const now = Date.parse('2026-12-03T10:00:00+01:00');

function told(isOpen: boolean, until: string | undefined, language: 'it' | 'en' = 'it'): string {
	const at = until === undefined ? undefined : Date.parse(until);
	const { status, next } = stateText({ isOpen, until: at }, now, { language, words: hoursWords(language) });
	return status + next;
}

test.each([
	['Aperto ora, chiude alle 12:30', '2026-12-03T12:30:00+01:00'],
	['Aperto ora, chiude a mezzanotte', '2026-12-04T00:00:00+01:00'],
	['Aperto ora, chiude alle 02:00', '2026-12-04T02:00:00+01:00'],
	['Aperto ora, chiude domani alle 12:00', '2026-12-04T12:00:00+01:00'],
	['Aperto ora, chiude domani a mezzanotte', '2026-12-05T00:00:00+01:00'],
	['Aperto ora, chiude sabato alle 01:00', '2026-12-05T01:00:00+01:00'],
	['Aperto ora, chiude lunedì a mezzanotte', '2026-12-08T00:00:00+01:00'],
	['Aperto ora, chiude l’11 dicembre', '2026-12-12T00:00:00+01:00'],
	['Aperto ora, chiude il 15 settembre 2027', '2027-09-15T20:00:00+02:00'],
	['Sempre aperto', undefined],
])('open: %s', (text, until) => {
	expect(told(true, until)).toBe(text);
});

test.each([
	['Chiuso ora, apre alle 15:00', '2026-12-03T15:00:00+01:00'],
	['Chiuso ora, apre domani alle 08:30', '2026-12-04T08:30:00+01:00'],
	['Chiuso fino a martedì alle 08:30', '2026-12-08T08:30:00+01:00'],
	['Chiuso fino a mercoledì alle 08:30', '2026-12-09T08:30:00+01:00'],
	['Chiuso, riapre il 10 dicembre', '2026-12-10T08:30:00+01:00'],
	['Chiuso, riapre l’11 gennaio 2027', '2027-01-11T08:30:00+01:00'],
	['Chiuso fino a nuovo avviso', undefined],
])('closed: %s', (text, until) => {
	expect(told(false, until)).toBe(text);
});

test.each([
	['Open now, closes at 12:30', true, '2026-12-03T12:30:00+01:00'],
	['Closed until Tuesday at 08:30', false, '2026-12-08T08:30:00+01:00'],
	['Closed, reopens on 11 January 2027', false, '2027-01-11T08:30:00+01:00'],
])('in English: %s', (text, isOpen, until) => {
	expect(told(isOpen, until, 'en')).toBe(text);
});
