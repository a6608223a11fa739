import { folded, type Stemmer, wordsIn } from '../words.ts';
import { stopWords } from '../stop-words.ts';
import { findTerm, type Match, type Term } from './matches.ts';
import { type Hit, rank } from './ranking.ts';
import type { Source } from './source.ts';

/** More words than this add nothing to a search. */
const TERMS_MAX = 12;

/** What the search makes of the words of the reader. */
export interface Answer {
	hits: Hit[];
	matches: Match[];
	/** Words, as written, that no page has and nothing resembles. */
	unknown: string[];
}

/** The words of a query, without those that say nothing. */
export function termsOf(query: string, language: string, stem: Stemmer): Term[] {
	const words = wordsIn(query).map(({ text }) => ({ written: text, word: folded(text) }));
	const ignored = stopWords(language);
	const telling = words.filter(({ word }) => !ignored.has(word));
	const terms = new Map(telling.map(({ written, word }) => [stem(word), { written, key: stem(word) }]));
	return [...terms.values()].slice(0, TERMS_MAX);
}

/** Looks for the terms. Without terms, or when none is found, there are no hits. */
export async function answer(source: Source, terms: readonly Term[]): Promise<Answer> {
	const found = await Promise.all(terms.map(async (term) => ({ term, match: await findTerm(source, term) })));
	const matches = found.flatMap(({ match }) => match ?? []);
	return {
		hits: matches.length > 0 ? rank(source, matches) : [],
		matches,
		unknown: found.flatMap(({ term, match }) => (match ? [] : [term.written])),
	};
}
