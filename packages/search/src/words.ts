/**
 * What a word is. The same module reads the pages when they are indexed and the query in the browser, so the two can
 * never disagree.
 */

/** Turns a word into what is compared: `rifiuti` and `rifiuto` give the same. */
export type Stemmer = (word: string) => string;

export interface Word {
	/** As it stands in the text. */
	text: string;
	/** Place of its first character in the text. */
	at: number;
}

// Acronyms with dots, such as I.M.U., are one word; an apostrophe of any shape parts two.
const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in order: `dell’anagrafe` is `dell` and `anagrafe`. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(wordPattern)].map((match) => ({ text: match[0], at: match.index }));
}

/** Lower case, without accents and dots: `Novità` → `novita`, `I.M.U.` → `imu`. */
export function folded(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}.]/gu, '');
}
