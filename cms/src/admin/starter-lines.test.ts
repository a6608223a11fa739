import { expect, test } from 'vitest';
import { starterAnswer, starterLine } from './starter-lines.ts';

const privacy = { name: 'Privacy', collection: 'page' as const, state: 'unchanged' as const, id: 'p1' };

test('an answer tells what the site has, and what was not done', () => {
	expect(starterAnswer({ done: ['Privacy'], errors: [], starters: [privacy] })).toEqual({
		errors: [],
		starters: [privacy],
	});
	expect(starterAnswer({ errors: [{ message: 'Prima pubblica il sito.' }] })).toEqual({
		errors: ['Prima pubblica il sito.'],
	});
	expect(() => starterAnswer('<html>')).toThrow();
});

test('a document that is there is linked to its form', () => {
	expect(starterLine(privacy)).toEqual({
		words: 'c’è, come all’inizio',
		href: '/admin/collections/page/p1',
	});
	expect(starterLine({ ...privacy, state: 'missing', id: undefined }).href).toBeUndefined();
});
