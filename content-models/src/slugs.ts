import anyAscii from 'any-ascii';

/** Longest segment of an address. */
export const SLUG_MAX = 120;

/**
 * `text` in the letters of addresses: accents go, every other Latin letter is transliterated (`ß` → `ss`, `ø` → `o`). Of
 * other scripts nothing is made: an address that guesses at them would be read by nobody.
 */
function asciiOf(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/\p{Script=Latin}/gu, (letter) => anyAscii(letter).replaceAll(/[^a-z0-9]/gi, ''))
		.toLowerCase();
}

/** The words of `text` for an address or the name of a file, in lower case. */
export function slugWords(text: string): string[] {
	return asciiOf(text)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
}

/** Words joined by hyphens, as many as fit: a first word longer than all is cut. */
export function joinedWords([first = '', ...others]: readonly string[], max: number = SLUG_MAX): string {
	const kept = [first.slice(0, max)];
	for (const word of others) {
		if ([...kept, word].join('-').length <= max) kept.push(word);
	}
	return kept.join('-');
}

/** `Nuovo orario dell’anagrafe` → `nuovo-orario-dell-anagrafe`, at most {@link SLUG_MAX} characters; empty without a letter. */
export function slugOf(text: string): string {
	return joinedWords(slugWords(text));
}
