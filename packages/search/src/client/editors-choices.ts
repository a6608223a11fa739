import { type ChosenResult, type Editorial, noEditorial } from '../editorial.ts';
import { isEditorial } from '../guards.ts';
import { keysIn, type Reader } from '../reader.ts';
import { readJson } from './read-json.ts';

/** Other words for a word of a query: each a list of keys, all of which a page must have. */
export type OtherWords = readonly (readonly string[])[];

let opened: { address: string; editorial: Promise<Editorial> } | undefined;

/** Fetches what editors decide of the search, once. Without it the search works as if they decided nothing. */
export function editorialAt(address: string | undefined): Promise<Editorial> {
	if (address === undefined) return Promise.resolve(noEditorial);
	if (opened?.address === address) return opened.editorial;
	const editorial = readJson(address, isEditorial, 'no-cache').catch((error: unknown) => {
		console.warn(error);
		opened = undefined;
		return noEditorial;
	});
	opened = { address, editorial };
	return editorial;
}

/** Returns the results that editors chose for a query: for the words that are all it has. */
export function chosenFor(typed: string, { chosen }: Editorial, read: Reader): readonly ChosenResult[] {
	const keys = new Set(keysIn(typed, read));
	const isTyped = (words: string) => {
		const own = new Set(keysIn(words, read));
		return own.size > 0 && own.size === keys.size && [...own].every((key) => keys.has(key));
	};
	return chosen.find(({ words }) => words.some(isTyped))?.results ?? [];
}

/**
 * Returns the other words for each key of a query. A group is followed once: the words that it leads to lead nowhere
 * further, so groups that name each other do no harm.
 */
export function otherWordsIn(
	keys: readonly string[],
	{ synonyms }: Editorial,
	read: Reader,
): ReadonlyMap<string, OtherWords> {
	const others = new Map<string, (readonly string[])[]>();
	for (const group of synonyms) {
		const phrases = group.map((words) => [...new Set(keysIn(words, read))]).filter((own) => own.length > 0);
		for (const phrase of phrases.filter((own) => own.every((key) => keys.includes(key))))
			for (const key of phrase)
				others.set(key, [...(others.get(key) ?? []), ...phrases.filter((other) => other !== phrase)]);
	}
	return others;
}
