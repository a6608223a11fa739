import { z } from 'zod';

/** One entry of a vocabulary: its code is stored, its labels are shown. */
export interface Term {
	readonly it: string;
	readonly en: string;
	/** The heading of a page that lists the documents with this term. */
	readonly plural?: { readonly it: string; readonly en: string };
	/** What people say instead of the label: the heading of the page of the term, whose address ends in `slug`. */
	readonly everyday?: { readonly it: string; readonly en: string; readonly slug: string };
	/** URI of the term in its national or European source. */
	readonly uri?: string;
	/** Code of the broader term. */
	readonly parent?: string;
	/** What the term covers, in Italian, for editors. */
	readonly scope?: string;
}

/** A controlled vocabulary: its source and its terms by code, in the order of the source. */
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

/** Returns the codes of a vocabulary in the order of its source. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): Code[] {
	return Object.keys(vocabulary.terms).filter((code) => isCode(vocabulary, code));
}

/** Returns a schema that accepts exactly the codes of `vocabulary`. */
export function codeSchema<Code extends string>(vocabulary: Vocabulary<Code>) {
	return z.enum(codesOf(vocabulary));
}

/** Returns the term of `code`. */
export function termOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): Term {
	return vocabulary.terms[code];
}

/**
 * Returns the last segment of the address of a term's list page: the code, which is Italian, or the slug of the English
 * heading.
 */
export function slugOfTerm<Code extends string>(
	vocabulary: Vocabulary<Code>,
	code: Code,
	language: 'it' | 'en',
): string {
	if (language === 'it') return code;
	const { plural, en } = termOf(vocabulary, code);
	return (plural?.en ?? en).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Returns `code` and the codes of all narrower terms, in the order of the source. */
export function descendantsOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): Code[] {
	return codesOf(vocabulary).filter((candidate) => lineageOf(vocabulary, candidate).includes(code));
}

/** Returns the codes from the broadest term down to `code` itself. */
export function lineageOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): Code[] {
	const { parent } = vocabulary.terms[code];
	if (parent === undefined || !isCode(vocabulary, parent)) return [code];
	return [...lineageOf(vocabulary, parent), code];
}
