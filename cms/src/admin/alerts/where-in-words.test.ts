import { expect, test } from 'vitest';
import { sitesInWords } from './where-in-words.ts';

const site = (id: string, name: string) => ({
	...{ id, key: id, name, body: 'ente', mayOwn: true, takesTwo: false },
});
const sites = [site('1', 'Portale'), site('2', 'Protezione civile')];

test.each([
	['all', [], 'tutti i siti'],
	['body', [], 'tutti i siti dell’ente'],
	['chosen', [], 'Protezione civile'],
	['chosen', ['1', '2', '9'], 'Protezione civile, Portale, un altro sito'],
] as const)('the sites of an alert with scope %s and others %j are told in words', (scope, alsoOn, words) => {
	expect(sitesInWords({ scope, owner: '2', alsoOn: [...alsoOn] }, sites)).toBe(words);
});
