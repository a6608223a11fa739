import { isTellingLetter } from './single-letters.ts';
import { stemmerOf } from './stemmers.ts';
import { stopWords } from './stop-words.ts';
import { type Word, wordsIn } from './words.ts';

/** A word and the keys under which it is indexed and searched. */
export interface ReadWord extends Word {
	/** Keys of its parts, without stop words. */
	keys: readonly string[];
	/** Key of the whole word, when it is also written as one. */
	wholeKey?: string | undefined;
	/** Key of this very short word joined with the next, when some write them as one: “wi fi” is `wifi`. */
	joinedKey?: string | undefined;
}

/**
 * Splits a text in one language into words. Used for indexed pages, queries and excerpts alike. With `initials`, only words
 * that begin with one of them have their real keys, since finding the stem of every word of a long text takes time: a stem
 * begins as its word does, so the others can't have a key that does.
 */
export type Reader = (text: string, initials?: ReadonlySet<string>) => ReadWord[];

/** The letters that words with one of these keys begin with. */
export function initialsOf(keys: Iterable<string>): Set<string> {
	return new Set([...keys].map(initialOf));
}

const initialOf = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** Size of the cache of stems. */
const REMEMBERED = 50_000;

/** Two neighbouring words up to this length may be one word. */
const SHORT = 3;

const readers = new Map<string, Promise<Reader>>();

/** Returns the reader of a language, which remembers the stems that it has found. */
export function readerOf(language: string): Promise<Reader> {
	const known = readers.get(language) ?? newReader(language);
	readers.set(language, known);
	// The caller receives the error; without the promise the next search tries again.
	known.catch(() => readers.delete(language));
	return known;
}

async function newReader(language: string): Promise<Reader> {
	const stem = await stemmerOf(language);
	const ignored = stopWords(language);
	const stems = new Map<string, string>();
	const known = new WeakMap<readonly string[], Keys>();

	/** Returns the stem of a word; numbers and codes are kept unchanged, and so is what can't be of interest. */
	function keyOf(part: string, initials?: ReadonlySet<string>): string {
		if (initials && !initials.has(initialOf(part))) return part;
		const found = stems.get(part);
		if (found !== undefined) return found;
		const key = /\p{N}/u.test(part) ? part : stem(part);
		if (stems.size < REMEMBERED) stems.set(part, key);
		return key;
	}

	/** The keys depend on the parts alone, so they are cached by parts, unless some were left as they are. */
	function keysOf({ parts, whole }: Word, initials?: ReadonlySet<string>): Keys {
		const found = known.get(parts);
		if (found) return found;
		const says = (part: string) =>
			!ignored.has(part) && (parts.length === 1 || part.length > 1 || /\p{N}/u.test(part));
		const keys = {
			keys: parts.filter(says).map((part) => keyOf(part, initials)),
			wholeKey: whole === undefined ? undefined : keyOf(whole, initials),
		};
		if (!initials) known.set(parts, keys);
		return keys;
	}

	return (text, initials) => {
		const words = wordsIn(text);
		const read: ReadWord[] = words.map((word, index) => {
			const { keys, wholeKey } = keysOf(word, initials);
			const isSilent = isSingleLetter(word) && !isTellingLetter({ text, words, language }, index);
			const { text: written, at, parts, whole, isCode } = word;
			return {
				text: written,
				at,
				parts,
				whole,
				isCode,
				wholeKey,
				keys: isSilent ? [] : keys,
				joinedKey: undefined,
			};
		});
		read.forEach((word, index) => {
			const joined = joinedOf(text, word, read[index + 1]);
			if (joined !== undefined) word.joinedKey = keyOf(joined, initials);
		});
		return read;
	};
}

type Keys = Pick<ReadWord, 'keys' | 'wholeKey'>;

function isSingleLetter({ parts }: Word): boolean {
	return parts.length === 1 && parts[0]?.length === 1;
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

/** Returns every key of a text, repeated as often as it occurs. */
export function keysIn(text: string, read: Reader): string[] {
	const all: string[] = [];
	for (const { keys, wholeKey, joinedKey } of read(text)) {
		all.push(...keys);
		if (wholeKey !== undefined) all.push(wholeKey);
		if (joinedKey !== undefined) all.push(joinedKey);
	}
	return all;
}

/** Returns the words of a text in order, as phrases are compared: once with compounds split, once joined. */
export function phraseFormsIn(text: string): string[] {
	const words = wordsIn(text);
	const apart = words.flatMap(({ parts }) => parts);
	const joined = words.map(({ whole, parts }) => whole ?? parts.join(' '));
	return [...new Set([apart.join(' '), joined.join(' ')])];
}
