import { expect, test } from 'vitest';
import { buttonFor, doneInWords, planInWords } from './words.ts';

const news = { singular: 'Notizia', plural: 'Notizie', isFeminine: true };
const event = { singular: 'Evento', plural: 'Eventi', isFeminine: false };

test('what was done has the right number and gender', () => {
	expect(doneInWords('publish', 12, news)).toBe('12 notizie pubblicate');
	expect(doneInWords('submit', 1, event)).toBe('un evento mandato in revisione');
	expect(doneInWords('bin', 0, news)).toBe('Nessuna spostata nel cestino');
});

test('the button says what it does, and with how many', () => {
	expect(buttonFor('schedule', 3, event)).toBe('Programma la pubblicazione: 3 eventi');
	expect(buttonFor('classify', 1, news)).toBe('Modifica: una notizia');
});

test('it is told before how many can’t be done', () => {
	expect(planInWords(499, 1)).toBe('Si può fare con 499 su 500: gli altri restano come sono.');
	expect(planInWords(0, 2)).toBe('Non si può fare con nessuno di questi.');
});
