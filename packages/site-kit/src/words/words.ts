import type { InEachLanguage, Language } from '@portolano/content-models';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it, type Words } from './it.ts';

export type { WordName, Words } from './it.ts';

const words: InEachLanguage<Words> = { it, en, de, fr };

/** Returns the words of the interface in a language. */
export function wordsOf({ language }: { readonly language: Language }): Words {
	return words[language];
}
