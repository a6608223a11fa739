import type { Language } from '@portolano/content-models';

// A record, so that a further language is missed by the compiler; the list of content-models comes with its schemas.
const known: Readonly<Record<Language, true>> = { it: true, en: true, de: true, fr: true };

const isLanguage = (lang: string): lang is Language => Object.hasOwn(known, lang);

/** Returns the language of the page that a script runs on. */
export function pageLanguage(): Language {
	const { lang } = document.documentElement;
	return isLanguage(lang) ? lang : 'it';
}
