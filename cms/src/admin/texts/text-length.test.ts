import { expect, test } from 'vitest';
import { lengthNote } from './text-length.ts';

const title = { max: 255, best: 70 };

test.each([
	['', 'empty', 'Meglio entro 70 caratteri.'],
	['a', 'fine', '1 carattere su 70.'],
	['a'.repeat(70), 'fine', '70 caratteri su 70.'],
	['a'.repeat(71), 'long', '71 caratteri: più dei 70 che si leggono d’un fiato.'],
	['a'.repeat(256), 'over', '256 caratteri: 1 oltre il massimo di 255.'],
])('%o is %s', (text, state, words) => {
	expect(lengthNote(text, title)).toEqual({ state, words });
});

test('spaces around a text are not counted: they are not published', () => {
	expect(lengthNote('  mare ', { max: 4, best: 4 })).toEqual({ state: 'fine', words: '4 caratteri su 4.' });
});
