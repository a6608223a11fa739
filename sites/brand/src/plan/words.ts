import type { Language } from '@portolano/content-models';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import { italian } from './words/it.ts';
import type { PlanWords } from './words/plan-words.ts';

const words: Readonly<Record<Language, PlanWords>> = { it: italian, en: english, de: german, fr: french };

/** Returns the words of the lists that help to plan a visit, in the language of the page. */
export const planWords = ({ language }: { readonly language: Language }): PlanWords => words[language];
