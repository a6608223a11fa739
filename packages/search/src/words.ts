import { folded } from './letters.ts';
import { datePattern, dateOf, phonePattern, phoneOf } from './numbers.ts';

/**
 * Splits texts into words. The same module reads pages when they are indexed and queries in the browser, so that both
 * agree.
 */

/** Reduces a word to its stem: `rifiuti` and `rifiuto` have the same. */
export type Stemmer = (word: string) => string;

export interface Word {
	/** As written in the text. */
	text: string;
	/** Index of its first character in the text. */
	at: number;
	/** Its single words, folded: `Wi-Fi` is `wi` and `fi`. */
	parts: readonly string[];
	/** Its joined form, when some people write it so: `wifi`, `email`, `a12`. */
	whole?: string | undefined;
	/** Whether only the whole word matches: a code, a date, a telephone number. */
	isCode?: true | undefined;
}

// Circled and squared letters, and units in one character (㎡).
const renderedLetters = String.raw`\u24b6-\u24e9\u{1f130}-\u{1f149}\u3371-\u33df`;
// Modifier letters (ʼ, ʹ) are left out: people use them as apostrophes.
const letters = String.raw`\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{N}\p{Cf}${renderedLetters}`;
const letter = `[${letters}]`;
const dot = String.raw`[.．·‧]`;
const hyphen = String.raw`[\-‐‑‒－]`;
// A dot joins letters to letters or digits to digits: `n.12` is two words. A long dash separates words, as an
// apostrophe does.
const joint = String.raw`(?:${dot}(?:(?<=\p{L}.)(?=\p{L})|(?<=\p{N}.)(?=\p{N}))|${hyphen}|[_/／])`;
// The first lookahead tests a single character, because the pattern is tried at every position of a text.
const number = String.raw`(?=[\d+(])(?<![\p{L}\p{N}])(?:${datePattern}|${phonePattern})(?![\p{L}\p{N}])`;
// “I. M. U.”, at least three letters: two may be somebody's initials.
const spelled = String.raw`(?<![\p{L}\p{N}])\p{L}${dot}(?:[ \u00a0\u202f]\p{L}${dot}){2,}`;
const wordPattern = new RegExp(`(${number})|${spelled}|${letter}+(?:${joint}${letter}+)*`, 'gu');
const dotted = new RegExp(`^[^\\p{P}]+(?:${dot}\\s?[^\\p{P}]+)+${dot}?$`, 'u');
const betweenWords = new RegExp(`[^${letters}]+`, 'u');
const hyphened = new RegExp(`^[^\\p{P}]+(?:${hyphen}[^\\p{P}]+)+$`, 'u');

/** Longer words are addresses and file names, which nobody types as one word. */
const WHOLE_MAX = 24;

/** Maximum number of parts of a compound; with more it is a list. */
const PARTS_MAX = 3;

/** Maximum number of letters between two dots of an abbreviation; more are words after a full stop without a space. */
const ABBREVIATED_MAX = 3;

/** Returns the words of a text, in order: `dell’anagrafe` is `dell` and `anagrafe`. */
export function wordsIn(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: written, 1: number, index: at } of text.matchAll(wordPattern)) {
		const { parts, whole, isCode } = number === undefined ? knownWord(written) : numberOf(written);
		if (parts.length > 0) words.push({ text: written, at, parts, whole, isCode });
	}
	return words;
}

type Read = Pick<Word, 'parts' | 'whole' | 'isCode'>;

/** Size of the cache of words: most words of a text are common ones. */
const REMEMBERED = 50_000;
const known = new Map<string, Read>();

function knownWord(text: string): Read {
	const found = known.get(text);
	if (found) return found;
	const word = wordOf(text);
	if (known.size < REMEMBERED) known.set(text, word);
	return word;
}

function numberOf(text: string): Read {
	const whole = dateOf(text) ?? phoneOf(text);
	return { parts: partsOf(text), ...(whole === undefined ? {} : { whole, isCode: true }) };
}

function partsOf(text: string): string[] {
	return text.split(betweenWords).map(folded).filter(Boolean);
}

function wordOf(text: string): Read {
	const parts = partsOf(text);
	if (parts.length < 2) return { parts };
	const whole = parts.join('');
	if (isAcronym(text, parts)) return { parts: [whole] };
	if (whole.length > WHOLE_MAX) return { parts };
	if (/\p{N}/u.test(whole)) return { parts, whole, ...(isCode(parts) ? { isCode: true } : {}) };
	return isCompound(text, parts) || isAbbreviation(text, parts) ? { parts, whole } : { parts };
}

/** `I.M.U.`, `i.m.u.` and `I. M. U.` are one word. */
function isAcronym(text: string, parts: readonly string[]): boolean {
	return parts.every(({ length }) => length === 1) && dotted.test(text);
}

/** `A/12` and `2026-114` are codes; `covid-19` is a word and a number. */
function isCode(parts: readonly string[]): boolean {
	return parts.every((part) => /\p{N}/u.test(part) || part.length < 3);
}

/** `D.Lgs.`, `TA.RI.` and `P.IVA` are also written without dots. */
function isAbbreviation(text: string, parts: readonly string[]): boolean {
	return parts.every(({ length }) => length <= ABBREVIATED_MAX) && dotted.test(text);
}

function isCompound(text: string, parts: readonly string[]): boolean {
	return parts.length <= PARTS_MAX && hyphened.test(text);
}
