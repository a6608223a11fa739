import type { Editorial } from '../../editorial.ts';
import { folded } from '../../letters.ts';
import { stopWords } from '../../stop-words.ts';
import type { Suggestion } from '../../suggestions.ts';

const SHOWN = 6;

/** Shorter texts begin too many words. */
const TYPED_MIN = 2;

/** How well a page fits, the best first: by the beginning of its title, its title, its other words, a synonym. */
const fits = ['beginning', 'title', 'words', 'synonym'] as const;

type Fit = (typeof fits)[number];

/** A page with its words, folded. */
interface Prepared {
	suggestion: Suggestion;
	title: readonly string[];
	all: readonly string[];
}

/** Returns a function that finds the pages to suggest for what is typed so far. */
export function suggestionsFrom(
	pages: readonly Suggestion[],
	{ editorial, language }: { editorial: Editorial; language: string },
): (typed: string) => Suggestion[] {
	const ignored = stopWords(language);
	const wordsOf = (text: string) => {
		const words = text
			.split(/[^\p{L}\p{N}\p{M}]+/u)
			.map(folded)
			.filter(Boolean);
		const telling = words.filter((word) => !ignored.has(word));
		return telling.length > 0 ? telling : words;
	};
	const prepared = pages.map((suggestion): Prepared => {
		const title = wordsOf(suggestion.title);
		return { suggestion, title, all: [...title, ...(suggestion.words ?? []).flatMap(wordsOf)] };
	});
	const chosen = editorial.chosen.map(({ words, results }) => ({ phrases: words.map(wordsOf), results }));
	const synonyms = editorial.synonyms.map((group) => group.map(wordsOf));

	return (typed) => {
		if (typed.trim().length < TYPED_MIN) return [];
		const words = wordsOf(typed);
		if (words.length === 0) return [];
		const others = synonyms
			.filter((group) => group.some((phrase) => isBegunBy(phrase, words)))
			.flatMap((group) => group.filter((phrase) => !isBegunBy(phrase, words)));
		const first = chosen
			.filter(({ phrases }) => phrases.some((phrase) => isBegunBy(phrase, words)))
			.flatMap(({ results }) => results.map(({ path, title, site = '' }) => ({ path, title, kind: site })));
		const found = prepared.flatMap((page) => {
			const fit = fitOf(page, words, others);
			return fit === undefined ? [] : [{ suggestion: page.suggestion, rank: fits.indexOf(fit) }];
		});
		const ordered = found.sort((one, other) => one.rank - other.rank).map(({ suggestion }) => suggestion);
		return distinct([...first, ...ordered]).slice(0, SHOWN);
	};
}

function fitOf(
	{ title, all }: Prepared,
	words: readonly string[],
	others: readonly (readonly string[])[],
): Fit | undefined {
	const isIn = (own: readonly string[], wanted: readonly string[]) =>
		wanted.every((word) => own.some((one) => one.startsWith(word)));
	if (isBegunBy(title, words)) return 'beginning';
	if (isIn(title, words)) return 'title';
	if (isIn(all, words)) return 'words';
	return others.some((phrase) => phrase.length > 0 && isIn(title, phrase)) ? 'synonym' : undefined;
}

/** Whether what is typed is the beginning of a phrase: whole words, the last one perhaps in part. */
function isBegunBy(phrase: readonly string[], words: readonly string[]): boolean {
	return (
		phrase.length >= words.length &&
		words.every((word, at) =>
			at === words.length - 1 ? (phrase[at]?.startsWith(word) ?? false) : phrase[at] === word,
		)
	);
}

/** Leaves out later suggestions of a page that was suggested already. */
function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
	return [...new Map(suggestions.toReversed().map((one) => [one.path, one])).values()].toReversed();
}
