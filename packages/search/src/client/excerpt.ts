import { initialsOf, type Reader, type ReadWord } from '../reader.ts';
import type { Word } from '../words.ts';

/** A piece of text, with whether it is a match to highlight. */
export interface Piece {
	text: string;
	isFound: boolean;
}

/** Length of an excerpt, in words. */
const LENGTH = 32;

/** Words of context before the first match. */
const BEFORE = 8;

/** Splits the whole text into pieces and marks the words whose key is among `keys`. */
export function marked(text: string, keys: ReadonlySet<string>, read: Reader): Piece[] {
	const words = read(text, initialsOf(keys));
	return pieces(text, words, (_, index) => isFound(words, index, keys));
}

/** Returns the passage with the most matches, in pieces, or the beginning of the text when nothing matches. */
export function excerpt(text: string, keys: ReadonlySet<string>, read: Reader): Piece[] {
	const words = read(text, initialsOf(keys));
	const found = words.map((_, index) => isFound(words, index, keys));
	const from = bestStart(found);
	const stretch = words.slice(from, from + LENGTH);
	const [first] = stretch;
	const last = stretch.at(-1);
	if (!first || !last) return [];
	const end = last.at + last.text.length;
	const isHere = (_: Word, index: number) => found[from + index] ?? false;
	const shown = pieces(text.slice(first.at, end), stretch.map(movedBy(first.at)), isHere);
	return [...ellipsis(from > 0), ...shown, ...ellipsis(from + LENGTH < words.length)];
}

function isFound(words: readonly ReadWord[], index: number, keys: ReadonlySet<string>): boolean {
	const joined = [words[index]?.joinedKey, words[index - 1]?.joinedKey];
	const { keys: own = [], wholeKey } = words[index] ?? {};
	return [...own, wholeKey, ...joined].some((key) => key !== undefined && keys.has(key));
}

function movedBy(distance: number): (word: Word) => Word {
	return (word) => ({ ...word, at: word.at - distance });
}

function ellipsis(isCut: boolean): Piece[] {
	return isCut ? [{ text: ' … ', isFound: false }] : [];
}

function bestStart(found: readonly boolean[]): number {
	let best = 0;
	let most = 0;
	found.forEach((isFound, index) => {
		if (!isFound) return;
		const from = Math.max(0, index - BEFORE);
		const count = found.slice(from, from + LENGTH).filter(Boolean).length;
		if (count > most) [best, most] = [from, count];
	});
	return best;
}

function pieces(
	text: string,
	words: readonly Word[],
	isFound: (word: Word, index: number) => boolean,
): Piece[] {
	const result: Piece[] = [];
	let at = 0;
	words.forEach((word, index) => {
		if (!isFound(word, index)) return;
		const end = word.at + word.text.length;
		if (word.at > at) result.push({ text: text.slice(at, word.at), isFound: false });
		result.push({ text: text.slice(word.at, end), isFound: true });
		at = end;
	});
	if (at < text.length) result.push({ text: text.slice(at), isFound: false });
	return result;
}
