import { z } from 'zod';
import { marked } from './schema/marks.ts';

/** Languages in which a document can be published; every document has Italian. */
export const languages = ['it', 'en', 'de', 'fr'] as const;

export const languageSchema = z.enum(languages);

export type Language = (typeof languages)[number];

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

/** Returns `value` in `language`, or in Italian where it isn't translated, with the language of the returned value. */
export function inLanguage<T>(value: Localized<T>, language: Language): { value: T; language: Language } {
	const translated = value[language];
	return translated === undefined ? { value: value.it, language: 'it' } : { value: translated, language };
}
