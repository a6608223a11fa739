import type { Language } from '@portolano/content-models';

/** Documents that can be read in a language, in an order that edits leave as it is. */
export function readableIn(language: Language) {
	return { where: { languages: language }, order: { by: 'id', direction: 'ascending' } } as const;
}
