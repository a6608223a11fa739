import type { Stemmer } from './words.ts';

/** Loads only the stemmer of this language. Languages without one get a function that returns words unchanged. */
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
