import { expect, test } from 'vitest';
import { stopWords } from './stop-words.ts';
import { folded, wordsIn } from './words.ts';

const words = (text: string) => wordsIn(text).map(({ text }) => folded(text));

test('an apostrophe of any shape parts two words', () => {
	for (const text of ["dell'anagrafe", 'dell’anagrafe', 'dell`anagrafe', 'dellʼanagrafe'.replace('ʼ', '‘')]) {
		expect(words(text)).toEqual(['dell', 'anagrafe']);
	}
});

test('an accent makes no difference, composed or not', () => {
	expect(words('Novità')).toEqual(['novita']);
	expect(words('Novita\u0300')).toEqual(['novita']);
});

test('an acronym with dots is one word', () => {
	expect(words('l’I.M.U. e la TARI.')).toEqual(['l', 'imu', 'e', 'la', 'tari']);
});

test('a word says where it stands', () => {
	expect(wordsIn('la carta')).toEqual([
		{ text: 'la', at: 0 },
		{ text: 'carta', at: 3 },
	]);
});

test('articles and the words of a question say nothing; those of the town hall do', () => {
	const ignored = stopWords('it');

	for (const word of ['il', 'della', 'come', 'faccio', 'dove', 'd']) expect(ignored.has(word)).toBe(true);
	for (const word of ['stato', 'casa', 'carta', 'servizio']) expect(ignored.has(word)).toBe(false);
});
