import type { Language } from '@portolano/content-models';
import { en } from './en.ts';
import { it, type Words } from './it.ts';

export type { WordName, Words } from './it.ts';

/** Returns the words of the interface in a language; English if there are none in it. */
export function wordsOf({ language }: { readonly language: Language }): Words {
	return language === 'it' ? it : en;
}
