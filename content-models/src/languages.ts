import { z } from 'zod';
import { marked } from './schema/marks.ts';

/** Languages a document may be published in; Italian is always there. */
export const languages = ['it', 'en', 'de', 'fr'] as const;

export const languageSchema = z.enum(languages);

export type Language = (typeof languages)[number];

/** A value in Italian and in the other languages of the document that holds it. */
export type Localized<T> = { it: T } & { [L in Exclude<Language, 'it'>]?: T | undefined };

/** `{ it, en?, de?, fr? }` of `value`. Which of them must be there is decided by the document's `languages`. */
export function localized<T extends z.ZodType>(value: T) {
	return marked(
		'localized',
		z.strictObject({ it: value, en: value.optional(), de: value.optional(), fr: value.optional() }),
	);
}

/** `value` in `language`, or in Italian where the document is not translated; `language` says which one it is. */
export function inLanguage<T>(value: Localized<T>, language: Language): { value: T; language: Language } {
	const translated = value[language];
	return translated === undefined ? { value: value.it, language: 'it' } : { value: translated, language };
}
