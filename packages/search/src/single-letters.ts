import type { Word } from './words.ts';

/** Single letters that are stop words: “carta *e* foto”. */
const letterWords: Readonly<Record<string, string>> = { it: 'aeio', en: 'ai', fr: 'ay' };

/** Letters that are elided words: “l’ufficio”, “d’identità”. */
const elided = 'lcdnsvmtj';

const apostrophe = /[’'‘`´ʼʹ′＇‛]/u;

/**
 * Whether a single letter is meaningful: in “vitamina C”, “zona A”, “patente b” it is; in “c’è”, “l ufficio” and
 * “ritiro a domicilio” it isn't. A letter that is also a stop word is meaningful as a capital inside a sentence or
 * beside a number, or at the end.
 */
export function isTellingLetter(
	{ text, words, language }: { text: string; words: readonly Word[]; language: string },
	index: number,
): boolean {
	const word = words[index];
	const letter = word?.parts[0];
	if (!word || letter === undefined) return false;
	const before = text[word.at - 1] ?? '';
	const after = text[word.at + word.text.length] ?? '';
	if (apostrophe.test(before) || apostrophe.test(after)) return false;
	const next = words[index + 1];
	if (isElision(word, letter, next)) return false;
	return !isWord(letter, language) || isName(words, index, language);
}

function isElision(word: Word, letter: string, next: Word | undefined): boolean {
	return (
		elided.includes(letter) &&
		word.text === letter &&
		next !== undefined &&
		/^[aeiouh]\p{L}{2}/u.test(next.parts[0] ?? '')
	);
}

function isWord(letter: string, language: string): boolean {
	return (letterWords[language] ?? '').includes(letter);
}

/** Whether a letter that could be a stop word names something here. */
function isName(all: readonly Word[], index: number, language: string): boolean {
	const word = all[index];
	const previous = all[index - 1];
	const next = all[index + 1];
	if (!word || !previous) return false;
	if (!next) return true;
	if (word.text === word.text.toLowerCase()) return false;
	if (isNumber(previous) || isNumber(next)) return true;
	const isShouted = previous.text.length > 1 && previous.text === previous.text.toUpperCase();
	return language !== 'en' && !isShouted && previous.at + previous.text.length + 1 === word.at;
}

function isNumber({ text }: Word): boolean {
	return /^\p{N}+$/u.test(text);
}
