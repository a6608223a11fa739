import type { Language } from '@portolano/content-models';

/** Returns a label as it stands inside a sentence: with a small first letter, but in German, whose nouns keep theirs. */
export function insideSentence(label: string, language: Language): string {
	return language === 'de' ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}
