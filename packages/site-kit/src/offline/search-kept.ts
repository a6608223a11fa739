/** A kept page, as far as it is searched. */
export interface SearchedPage {
	path: string;
	title: string;
	text: string;
}

export interface FoundPage {
	path: string;
	title: string;
	/** Words around the first place where a word of the query is. */
	excerpt: string;
}

/** Characters of an excerpt before and after what was found. */
const [BEFORE, AFTER] = [60, 120];

/** Letters without accents and in lower case, one for one, so that places in it are places in the text. */
export function plainLetters(text: string): string {
	return [...text]
		.map((letter) => {
			const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
			return plain.length === letter.length ? plain : letter;
		})
		.join('');
}

function wordsOf(query: string): string[] {
	return plainLetters(query)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1);
}

/** Where a word of the text begins like `word`; -1 where none does. */
function placeOf(text: string, word: string): number {
	// Endings differ between one and many: “chiese” finds “chiesa”, “antiche” “antica”.
	const stem = word.length > 4 ? word.slice(0, -1).replace(/h$/, '') : word;
	const found = new RegExp(`(?<![\\p{L}\\p{N}])${stem}`, 'u').exec(text);
	return found?.index ?? -1;
}

function excerptAt(text: string, place: number): string {
	const start = Math.max(0, place - BEFORE);
	const cut = text.slice(start, place + AFTER).trim();
	return `${start > 0 ? '…' : ''}${cut}${place + AFTER < text.length ? '…' : ''}`;
}

/**
 * Searches kept pages for all words of a query, whatever their case, accents and last letter. Pages that have more of the
 * words in their title come first.
 */
export function searchKept(pages: readonly SearchedPage[], query: string): FoundPage[] {
	const words = wordsOf(query);
	if (words.length === 0) return [];
	const found = pages.flatMap(({ path, title, text }) => {
		const [plainTitle, plainText] = [plainLetters(title), plainLetters(text)];
		const inTitle = words.filter((word) => placeOf(plainTitle, word) >= 0).length;
		const places = words.map((word) => placeOf(plainText, word));
		const isThere = words.every((word, index) => places[index] !== -1 || placeOf(plainTitle, word) >= 0);
		const [first = 0] = places.filter((place) => place >= 0);
		return isThere ? [{ path, title, inTitle, excerpt: excerptAt(text, first) }] : [];
	});
	return found
		.toSorted((one, other) => other.inTitle - one.inTitle)
		.map(({ path, title, excerpt }) => ({ path, title, excerpt }));
}
