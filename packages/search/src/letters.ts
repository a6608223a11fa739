/** Letters that NFKC doesn't decompose and that people type as others: `straße` is `strasse`. */
const transliterated: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'n',
	ĸ: 'k',
};

/** Invisible characters: soft hyphens, zero-width characters, direction marks, fillers, variation selectors. */
const invisible = /[\p{Cf}\p{DI}]/gu;

/**
 * Returns the form in which a word is compared, whatever its typography: one form for ligatures, widths and
 * superscripts (NFKC), no invisible characters, lower case, no accents. `Novità` → `novita`, `zebra\u00adturo` →
 * `zebraturo`.
 */
export function folded(word: string): string {
	return word
		.replace(invisible, '')
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/[ßæœøłđðþıħŧŋĸ]/g, (letter) => transliterated[letter] ?? letter);
}
