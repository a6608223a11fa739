import type { InEachLanguage, Language } from '@portolano/content-models';

const locales: InEachLanguage<string> = { it: 'it-IT', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

/** Returns the tag of a language in a feed. */
export const feedLocale = (language: Language): string => locales[language];
