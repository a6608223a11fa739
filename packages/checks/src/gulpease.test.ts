import { expect, test } from 'vitest';
import { gulpease } from './gulpease.ts';

const plain =
	'Puoi chiedere la carta all’anagrafe. Porta una foto e il vecchio documento. Paghi alla cassa, in contanti o con la carta. La carta arriva a casa in sei giorni. Se hai fretta, vieni allo sportello il lunedì mattina.';
const bureaucratic =
	'Ai sensi della normativa vigente in materia di documentazione amministrativa, i soggetti interessati all’ottenimento del documento identificativo elettronico sono tenuti alla presentazione di apposita istanza presso gli uffici competenti territorialmente, corredata della documentazione comprovante il possesso dei requisiti.';

test('rates plain Italian as easier than officialese', () => {
	expect(gulpease(plain)).toBeGreaterThan(70);
	expect(gulpease(bureaucratic)).toBeLessThan(30);
});

test('computes the index by the formula', () => {
	// 30 words of 4 letters in 3 sentences: 89 + (300 × 3 − 10 × 120) / 30 = 79.
	const text = 'casa '.repeat(10).trim();

	expect(gulpease(`${text}. ${text}. ${text}.`)).toBe(79);
});

test('counts each list item as a sentence, and no dot of abbreviations or decimals', () => {
	const word = 'casa ';

	expect(gulpease(`${word.repeat(15)}\n${word.repeat(15)}`)).toBe(69);
	expect(gulpease(`${word.repeat(14)}art. 3 ${word.repeat(15)}16.00 casa`)).toBe(
		gulpease(`${word.repeat(14)}art 3 ${word.repeat(15)}1600 casa`),
	);
});

test('returns undefined for a text of a few words', () => {
	expect(gulpease('Gli uffici sono chiusi.')).toBeUndefined();
});
