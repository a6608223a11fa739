import { z } from 'zod';

/** One entry of a vocabulary: the code that names it is stored, the labels are shown. */
export interface Term {
	readonly it: string;
	readonly en: string;
	/** The heading of a page that lists what has this term. */
	readonly plural?: { readonly it: string; readonly en: string };
	/** Address of the term in its national or European source. */
	readonly uri?: string;
	/** Code of the broader term. */
	readonly parent?: string;
	/** What the term covers, in Italian, for editors. */
	readonly scope?: string;
}

/** A controlled vocabulary: where it comes from and its terms by code, in the order of the source. */
export interface Vocabulary<Code extends string = string> {
	readonly source: string;
	readonly terms: Readonly<Record<Code, Term>>;
}

export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never;

export function defineVocabulary<const Code extends string>(vocabulary: Vocabulary<Code>): Vocabulary<Code> {
	return vocabulary;
}

function isCode<Code extends string>(vocabulary: Vocabulary<Code>, value: string): value is Code {
	return Object.hasOwn(vocabulary.terms, value);
}

/** The codes of a vocabulary in the order of its source. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): Code[] {
	return Object.keys(vocabulary.terms).filter((code) => isCode(vocabulary, code));
}

/** Accepts exactly the codes of `vocabulary`. */
export function codeSchema<Code extends string>(vocabulary: Vocabulary<Code>) {
	return z.enum(codesOf(vocabulary));
}

/** The term of `code`. */
export function termOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): Term {
	return vocabulary.terms[code];
}

/** The last part of the address of the page that lists what has a term: the code, which is Italian, or the English heading. */
export function slugOfTerm<Code extends string>(
	vocabulary: Vocabulary<Code>,
	code: Code,
	language: 'it' | 'en',
): string {
	if (language === 'it') return code;
	const { plural, en } = termOf(vocabulary, code);
	return (plural?.en ?? en).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** From the broadest term to `code` itself. */
export function lineageOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): Code[] {
	const { parent } = vocabulary.terms[code];
	if (parent === undefined || !isCode(vocabulary, parent)) return [code];
	return [...lineageOf(vocabulary, parent), code];
}
