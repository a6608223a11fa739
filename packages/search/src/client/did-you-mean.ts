import type { PageCard } from '../format.ts';
import { folded } from '../letters.ts';
import type { Reader } from '../reader.ts';
import type { Suggestion } from '../suggestions.ts';
import type { Answer } from './answer.ts';
import { distance, mistakesIn } from './nearness.ts';

/** The words of pages, to find the one that somebody meant. */
export interface KnownWords {
	/** The first results. */
	cards: readonly PageCard[];
	/** The pages that are suggested while typing. */
	suggestions: readonly Suggestion[];
	read: Reader;
}

/**
 * Returns the query with the words that no page has as typed replaced by those that were probably meant: of the pages
 * that were found by similar words, or else of the names of pages. `undefined` when nothing is alike.
 */
export function meantBy(
	typed: string,
	{ matches, unknown }: Pick<Answer, 'matches' | 'unknown'>,
	known: KnownWords,
): string | undefined {
	const similar = matches.filter(({ kind }) => kind === 'similar');
	const names = unknown.length > 0 ? namesIn(known.suggestions) : [];
	const meant = [
		...similar.map(({ term, keys }) => [term.written, writtenIn(known, keys, term.written)] as const),
		...unknown.map((word) => [word, nearest(word, names)] as const),
	];
	const query = meant.reduce(
		(text, [word, other]) => (other ? text.replace(word, () => other) : text),
		typed,
	);
	return query === typed ? undefined : query;
}

/** Returns the word of the first results, as written there, that has one of `keys` and is the nearest to `typed`. */
function writtenIn(
	{ cards, read }: KnownWords,
	keys: ReadonlySet<string>,
	typed: string,
): string | undefined {
	const words = cards
		.flatMap(({ title, summary, text }) => read(`${title}. ${summary}. ${text}`))
		.filter((word) => word.keys.some((key) => keys.has(key)))
		.map(({ text }) => text.toLowerCase());
	return nearest(typed, words, Infinity);
}

function namesIn(suggestions: readonly Suggestion[]): string[] {
	const texts = suggestions.flatMap(({ title, words = [] }) => [title, ...words]);
	return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
}

/** Returns the word with the fewest typing mistakes; the first of several. */
function nearest(typed: string, words: readonly string[], most = mistakesIn(typed)): string | undefined {
	const own = folded(typed);
	let [best, fewest]: [string | undefined, number] = [undefined, most + 1];
	for (const word of new Set(words)) {
		const mistakes = distance(folded(word), own);
		if (mistakes < fewest) [best, fewest] = [word, mistakes];
	}
	return best;
}
