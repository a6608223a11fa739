import { z } from 'zod';
import { marked } from './schema/marks.ts';

/** Languages in which a document can be published; every document has Italian. */
export const languages = ['it', 'en', 'de', 'fr'] as const;

export const languageSchema = z.enum(languages);

export type Language = (typeof languages)[number];

/** Texts of the interface in every language: without those of one of them the code does not compile. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** Texts of the interface that some languages lack: readers in those get them in English. */
export interface InSomeLanguages<T> extends Readonly<Partial<Record<Language, T>>> {
	readonly it: T;
	readonly en: T;
}

/** Returns the texts of the interface in `language`; in English where they are not written in it. */
export function textsIn<T>(texts: InSomeLanguages<T>, language: Language): T {
	return texts[language] ?? texts.en;
}

/** A value in Italian and in the other languages of its document. */
export type Localized<T> = { it: T } & { [L in Exclude<Language, 'it'>]?: T | undefined };

/**
 * Returns the schema `{ it, en?, de?, fr? }` of `value`. The document's `languages` decide which of them are required.
 */
export function localized<T extends z.ZodType>(value: T) {
	return marked(
		'localized',
		z.strictObject({ it: value, en: value.optional(), de: value.optional(), fr: value.optional() }),
	);
}

/** The languages in which a text is looked for that isn't in the language of its readers, before Italian. */
const nextBest: InEachLanguage<readonly Language[]> = { it: [], en: [], de: ['en'], fr: ['en'] };

/**
 * Returns in which of `ready` readers of `language` are given a document: in theirs, in English if theirs is neither that
 * nor Italian, else in Italian.
 */
export function bestLanguage(language: Language, ready: readonly Language[]): Language {
	return [language, ...nextBest[language]].find((one) => ready.includes(one)) ?? 'it';
}

/**
 * Returns `value` in `language`; where it isn't translated, in English for readers of neither Italian nor English, else in
 * Italian; with the language of the returned value.
 */
export function inLanguage<T>(value: Localized<T>, language: Language): { value: T; language: Language } {
	const found = [language, ...nextBest[language]].find((one) => value[one] !== undefined);
	const translated = found && value[found];
	return found === undefined || translated === undefined
		? { value: value.it, language: 'it' }
		: { value: translated, language: found };
}
