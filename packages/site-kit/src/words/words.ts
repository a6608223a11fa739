import type { Language } from '@portolano/content-models';
import { en } from './en.ts';
import { it, type Words } from './it.ts';

export type { WordName, Words } from './it.ts';

/** Words of the interface in a language; English where it has none of its own. */
export function wordsOf({ language }: { readonly language: Language }): Words {
	return language === 'it' ? it : en;
}
