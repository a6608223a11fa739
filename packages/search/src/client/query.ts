import { keysIn, type Reader, type ReadWord, phraseFormsIn } from '../reader.ts';
import { otherWordsFor } from './everyday-words.ts';
import { isContactWord } from './intents.ts';

/** More words than this add nothing to a search. */
const TERMS_MAX = 12;

/** A word of the query: as it was written and as it is compared. */
export interface Term {
	written: string;
	key: string;
	/** Keys of other ways to write it. */
	also: readonly string[];
	/** Keys of other words for it. */
	others: readonly string[];
	/** Whether pages are looked for that hold it; else it only says which come first. */
	isRequired: boolean;
}

/** The words that a person typed, taken apart. */
export interface Query {
	terms: readonly Term[];
	/** What stands in quotes, in the forms in which pages may have it, word by word. */
	phrases: readonly (readonly string[])[];
	/** Whether it asks for a way to reach somebody. */
	asksContact: boolean;
	/** Reads words of its language. */
	read: Reader;
}

/** Quotes of every shape; not apostrophes. */
const quotes = '"“”„‟«»‹›〝〞＂';
const quoted = new RegExp(`[${quotes}]([^${quotes}]+)[${quotes}]`, 'gu');
const quote = new RegExp(`[${quotes}]`, 'gu');

/** Takes a typed text apart, without its stop words. */
export function parseQuery(typed: string, { read, language }: { read: Reader; language: string }): Query {
	const phrases = [...typed.matchAll(quoted)]
		.map(([, inside = '']) => phraseFormsIn(inside))
		.filter(([form]) => form !== '');
	const words = read(typed);
	const isContact = words.map(
		(word) =>
			(phrases.length === 0 && word.parts.some((part) => isContactWord(part, language))) ||
			isContactWord(word.whole ?? '', language),
	);
	const hasSubject = words.some(
		({ keys, isCode }, index) => (keys.length > 0 || isCode) && !isContact[index],
	);
	const terms = new Map<string, Term>();
	words.forEach((word, index) => {
		const isRequired = !hasSubject || !(isContact[index] || isSmallLetter(word));
		const other = otherWordsFor(word.parts.join(' '), language).flatMap((text) => keysIn(text, read));
		for (const term of termsOf(word, words[index - 1]))
			terms.set(term.key, { ...term, others: other, isRequired });
	});
	return {
		terms: [...terms.values()].slice(0, TERMS_MAX),
		phrases,
		asksContact: isContact.some(Boolean),
		read,
	};
}

/** At the end of a query an “a” may be a zone, or the beginning of what was not typed. */
function isSmallLetter({ text }: ReadWord): boolean {
	return /^[aeio]$/.test(text);
}

function termsOf(word: ReadWord, before: ReadWord | undefined): Pick<Term, 'written' | 'key' | 'also'>[] {
	const { text, keys, wholeKey, joinedKey, isCode } = word;
	if (isCode && wholeKey !== undefined) return [{ written: text, key: wholeKey, also: [] }];
	const also = [wholeKey, joinedKey, before?.joinedKey].filter((key) => key !== undefined);
	return keys.map((key) => ({ written: text, key, also }));
}

/** `typed` without its quotes. */
export function withoutQuotes(typed: string): string {
	return typed.replace(quote, ' ').replace(/\s+/g, ' ').trim();
}
