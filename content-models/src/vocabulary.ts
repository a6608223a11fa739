import { z } from 'zod';
import { type InSomeLanguages, type Language, languages, textsIn } from './languages.ts';
import { slugOf } from './slugs.ts';

/** One entry of a vocabulary: its code is stored, its labels are shown. */
export interface Term extends InSomeLanguages<string> {
	/** The heading of a page that lists the documents with this term. */
	readonly plural?: InSomeLanguages<string>;
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

/** A label, or a label and the heading of the page that lists the documents with the term. */
export type TermNames = string | readonly [label: string, plural: string];

type Names<Code extends string> = Readonly<Partial<Record<Language, Readonly<Record<Code, TermNames>>>>>;

/** Returns the vocabulary with its labels in more languages; each of these names every term. */
export function withNames<const Code extends string>(
	vocabulary: Vocabulary<Code>,
	names: Names<NoInfer<Code>>,
): Vocabulary<Code> {
	const named: Record<Code, Term> = { ...vocabulary.terms };
	for (const code of codesOf(vocabulary)) named[code] = withLabels(named[code], labelsOf(code, names));
	return { ...vocabulary, terms: named };
}

interface Label {
	readonly language: string;
	readonly label: string;
	readonly plural: string | undefined;
}

function labelsOf<Code extends string>(code: Code, names: Names<Code>): Label[] {
	return languages.flatMap((language) => {
		const name: TermNames | undefined = names[language]?.[code];
		if (name === undefined) return [];
		const [label, plural] = typeof name === 'string' ? [name] : name;
		return [{ language, label, plural }];
	});
}

function withLabels(term: Term, labels: readonly Label[]): Term {
	const singular = labels.map(({ language, label }): [string, string] => [language, label]);
	const plural = labels.map(({ language, label, plural: heading = label }): [string, string] => [
		language,
		heading,
	]);
	return {
		...term,
		...Object.fromEntries<string>(singular),
		...(term.plural && { plural: { ...term.plural, ...Object.fromEntries<string>(plural) } }),
	};
}

/** How German writes letters that addresses don't have. */
const germanSpellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Returns the last segment of the address of a term's list page: the code, which is Italian, or the slug of the heading in
 * another language.
 */
export function slugOfTerm<Code extends string>(
	vocabulary: Vocabulary<Code>,
	code: Code,
	language: Language,
): string {
	if (language === 'it') return code;
	const term = termOf(vocabulary, code);
	const heading = textsIn(term.plural ?? term, language).toLowerCase();
	return slugOf(
		language === 'de' ? heading.replaceAll(/[äöü]/g, (letter) => germanSpellings[letter] ?? letter) : heading,
	);
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
