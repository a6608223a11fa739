import type { Stemmer } from './words.ts';

/** Loads the stemmer of a language, and of no other: words stay as they are where there is none. */
export async function stemmerOf(language: string): Promise<Stemmer> {
	switch (language) {
		case 'it':
			return (await import('@orama/stemmers/italian')).stemmer;
		case 'en':
			return (await import('@orama/stemmers/english')).stemmer;
		case 'de':
			return (await import('@orama/stemmers/german')).stemmer;
		case 'fr':
			return (await import('@orama/stemmers/french')).stemmer;
		default:
			return (word) => word;
	}
}
