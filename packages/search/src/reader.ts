import { isTellingLetter } from './single-letters.ts';
import { stemmerOf } from './stemmers.ts';
import { stopWords } from './stop-words.ts';
import { type Word, wordsIn } from './words.ts';

/** A word and the keys under which it is kept and looked for. */
export interface ReadWord extends Word {
	/** Of its parts, without those that say nothing. */
	keys: readonly string[];
	/** Of the whole, where it is also written as one. */
	wholeKey?: string;
	/** Of this very short word and the next, where some write them as one: “wi fi” is `wifi`. */
	joinedKey?: string;
}

/** Reads the words of a text in one language: the pages when they are indexed, the query, the excerpts. */
export type Reader = (text: string) => ReadWord[];

/** Keys remembered, so that the common ones are stemmed once. */
const REMEMBERED = 50_000;

/** Two words as short as these may be one. */
const SHORT = 3;

export async function readerOf(language: string): Promise<Reader> {
	const stem = await stemmerOf(language);
	const ignored = stopWords(language);
	const known = new Map<string, string>();

	/** Numbers and codes are kept as they are. */
	function keyOf(part: string): string {
		const found = known.get(part) ?? (/\p{N}/u.test(part) ? part : stem(part));
		if (known.size < REMEMBERED) known.set(part, found);
		return found;
	}

	return (text) => {
		const words = wordsIn(text);
		const read: ReadWord[] = words.map((word, index) => {
			const isSingle = word.parts.length === 1 && word.parts[0]?.length === 1;
			const isSilent = isSingle && !isTellingLetter({ text, words, language }, index);
			const telling = word.parts.filter(
				(part) => !ignored.has(part) && (isSingle || part.length > 1 || /\p{N}/u.test(part)),
			);
			return {
				...word,
				keys: isSilent ? [] : telling.map(keyOf),
				...(word.whole === undefined ? {} : { wholeKey: keyOf(word.whole) }),
			};
		});
		read.forEach((word, index) => {
			const joined = joinedOf(text, word, read[index + 1]);
			if (joined !== undefined) word.joinedKey = keyOf(joined);
		});
		return read;
	};
}

function joinedOf(text: string, word: ReadWord, next: ReadWord | undefined): string | undefined {
	if (!next || !isShort(word) || !isShort(next)) return undefined;
	const joined = `${word.parts.join('')}${next.parts.join('')}`;
	const isOneSpace = /^\s$/.test(text.slice(word.at + word.text.length, next.at));
	return isOneSpace && /\p{L}/u.test(joined) ? joined : undefined;
}

function isShort({ parts, keys }: ReadWord): boolean {
	return parts.length === 1 && keys.length === 1 && (parts[0]?.length ?? 0) <= SHORT;
}

/** Every key of a text, as often as it occurs. */
export function keysIn(text: string, read: Reader): string[] {
	return read(text).flatMap(({ keys, wholeKey, joinedKey }) => [
		...keys,
		...[wholeKey, joinedKey].filter((key) => key !== undefined),
	]);
}

/** The words of a text one by one, as a phrase is compared. */
export function phraseIn(text: string): string[] {
	return wordsIn(text).flatMap(({ parts }) => parts);
}
