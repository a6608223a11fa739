import { stemmerOf } from '../stemmers.ts';
import { stopWords } from '../stop-words.ts';
import { folded } from '../words.ts';

/** How to read the words of a language: what is compared of a word, `undefined` for one that says nothing. */
export type Reading = (word: string) => string | undefined;

/** Words remembered, so that the common ones are stemmed once. */
const REMEMBERED = 50_000;

export async function readingOf(language: string): Promise<Reading> {
	const stem = await stemmerOf(language);
	const ignored = stopWords(language);
	const known = new Map<string, string | undefined>();
	return (word) => {
		if (known.has(word)) return known.get(word);
		const plain = folded(word);
		const key = ignored.has(plain) ? undefined : stem(plain);
		if (known.size < REMEMBERED) known.set(word, key);
		return key;
	};
}
