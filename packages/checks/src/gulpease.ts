/** Minimum number of words: the index of shorter texts is meaningless. */
const WORDS_MIN = 30;

const abbreviation = /\b(art|n|c|co|ss|dott|ing|sig|avv|es|pag|tel|lett)\./giu;

/**
 * Returns the Gulpease index of an Italian text, 0 to 100, higher is easier: `89 + (300 × sentences − 10 × letters) /
 * words` (Lucisano and Piemontese, 1988). Below 80 a text is hard for readers with a primary school certificate, below
 * 60 with a middle school one, below 40 with a diploma. Each line counts as at least one sentence, so list items do.
 * Returns `undefined` for fewer than 30 words.
 */
export function gulpease(text: string): number | undefined {
	const clean = text.replace(abbreviation, '$1').replace(/(\d)[.,](\d)/g, '$1$2');
	const words = clean.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
	if (words.length < WORDS_MIN) return undefined;
	const letters = words.join('').replace(/['’]/g, '').length;
	const score = 89 + (300 * sentencesIn(clean) - 10 * letters) / words.length;
	return Math.max(0, Math.min(100, Math.round(score)));
}

function sentencesIn(text: string): number {
	const sentences = text.split(/[.!?…]+(?=\s|$)|\n+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
	return Math.max(1, sentences.length);
}
