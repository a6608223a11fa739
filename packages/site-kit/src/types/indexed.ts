import type { Language } from '@portolano/content-models';
import { listedIn } from '../data/listed-in.ts';

/** Returns the condition for documents available in a language, in an order that edits don't change. */
export function readableIn(language: Language) {
	return { where: { languages: listedIn(language) }, order: { by: 'id', direction: 'ascending' } } as const;
}
