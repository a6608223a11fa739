import type { Language } from '@portolano/content-models';

/** Returns the condition for documents available in a language, in an order that edits don't change. */
export function readableIn(language: Language) {
	return { where: { languages: language }, order: { by: 'id', direction: 'ascending' } } as const;
}
