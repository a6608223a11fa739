import { expect, test } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const told = (before: string, after: string) =>
	wordDifferences(before, after)
		.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
		.join('');

test.each([
	['Apre alle 9', 'Apre alle 10', 'Apre alle [-9][+10]'],
	['Apre lunedì', 'Apre lunedì e martedì', 'Apre lunedì[+ e martedì]'],
	['Il porto vecchio', 'Il porto', 'Il porto[- vecchio]'],
	['', 'Nuovo', '[+Nuovo]'],
	['Uguale', 'Uguale', 'Uguale'],
	['l’anagrafe, chiusa', 'l’anagrafe aperta', 'l’anagrafe[-, chiusa][+ aperta]'],
	['Tutto altro qui', 'Niente di simile', '[-Tutto altro qui][+Niente di simile]'],
])('“%s” and “%s”', (before, after, differences) => {
	expect(told(before, after)).toBe(differences);
});

test('texts that are too long to compare are told as wholes', () => {
	const many = (word: string) => Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(' ');
	expect(wordDifferences(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
