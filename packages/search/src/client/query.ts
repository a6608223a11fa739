import { type Editorial, noEditorial } from '../editorial.ts';
import { keysIn, type Reader, type ReadWord, phraseFormsIn } from '../reader.ts';
import { type OtherWords, otherWordsIn } from './editors-choices.ts';
import { otherWordsFor } from './everyday-words.ts';
import { isContactWord } from './intents.ts';

/** Further words of a query are ignored. */
const TERMS_MAX = 12;

/** Further synonyms of a word are ignored. */
const OTHERS_MAX = 12;

/** A word of the query: as typed, and as the key that is compared. */
export interface Term {
	written: string;
	key: string;
	/** Keys of its other spellings. */
	also: readonly string[];
	/** Its synonyms: the keys of each. */
	others: OtherWords;
	/** Whether pages must contain it; otherwise it only affects their order. */
	isRequired: boolean;
}

/** A parsed query. */
export interface Query {
	terms: readonly Term[];
	/** The quoted phrases, each in the forms in which pages may have it. */
	phrases: readonly (readonly string[])[];
	/** Whether the query is about contacting somebody. */
	asksContact: boolean;
	/** Splits a text of its language into words. */
	read: Reader;
}

interface QueryContext {
	read: Reader;
	language: string;
	/** What editors decide of the search. */
	editorial?: Editorial;
}

/** Quotes of every shape; not apostrophes. */
const quotes = '"“”„‟«»‹›〝〞＂';
const quoted = new RegExp(`[${quotes}]([^${quotes}]+)[${quotes}]`, 'gu');
const quote = new RegExp(`[${quotes}]`, 'gu');

/** Parses a typed text and drops its stop words. */
export function parseQuery(typed: string, { read, language, editorial = noEditorial }: QueryContext): Query {
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
	const synonyms = otherWordsIn(keysIn(typed, read), editorial, read);
	const terms = new Map<string, Term>();
	words.forEach((word, index) => {
		const isRequired = !hasSubject || !(isContact[index] || isSmallLetter(word));
		const everyday = otherWordsFor(word.parts.join(' '), language).map((text) => keysIn(text, read));
		for (const term of termsOf(word, words[index - 1]))
			terms.set(term.key, {
				...term,
				others: [...everyday, ...(synonyms.get(term.key) ?? [])].slice(0, OTHERS_MAX),
				isRequired,
			});
	});
	return {
		terms: [...terms.values()].slice(0, TERMS_MAX),
		phrases,
		asksContact: isContact.some(Boolean),
		read,
	};
}

/** A lower-case vowel at the end of a query may be a zone (“zona a”) or the beginning of a word not yet typed. */
function isSmallLetter({ text }: ReadWord): boolean {
	return /^[aeio]$/.test(text);
}

function termsOf(word: ReadWord, before: ReadWord | undefined): Pick<Term, 'written' | 'key' | 'also'>[] {
	const { text, keys, wholeKey, joinedKey, isCode } = word;
	if (isCode && wholeKey !== undefined) return [{ written: text, key: wholeKey, also: [] }];
	const also = [wholeKey, joinedKey, before?.joinedKey].filter((key) => key !== undefined);
	return keys.map((key) => ({ written: text, key, also }));
}

/** Returns `typed` without its quotes. */
export function withoutQuotes(typed: string): string {
	return typed.replace(quote, ' ').replace(/\s+/g, ' ').trim();
}
