import anyAscii from 'any-ascii';

/** Longest segment of an address. */
export const SLUG_MAX = 120;

/**
 * Returns `text` in ASCII: accents are removed, other Latin letters transliterated (`ß` → `ss`, `ø` → `o`). Letters of
 * other scripts are dropped: a guessed transliteration would help nobody.
 */
function asciiOf(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/\p{Script=Latin}/gu, (letter) => anyAscii(letter).replaceAll(/[^a-z0-9]/gi, ''))
		.toLowerCase();
}

/** Returns the words of `text` for an address or a file name, in lower case. */
export function slugWords(text: string): string[] {
	return asciiOf(text)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
}

/** Joins words with hyphens, as many as fit into `max` characters; a first word longer than that is cut. */
export function joinedWords([first = '', ...others]: readonly string[], max: number = SLUG_MAX): string {
	const kept = [first.slice(0, max)];
	for (const word of others) {
		if ([...kept, word].join('-').length <= max) kept.push(word);
	}
	return kept.join('-');
}

/**
 * Returns the slug of a text: `Nuovo orario dell’anagrafe` → `nuovo-orario-dell-anagrafe`, at most {@link SLUG_MAX}
 * characters; empty for a text without letters or digits.
 */
export function slugOf(text: string): string {
	return joinedWords(slugWords(text));
}
