import { type Term, textsIn } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

/** Returns the label of a term in the language of the page, or in English. */
export function labelOf({ language }: Pick<PageContext, 'language'>, term: Term): string {
	return textsIn(term, language) || term.it;
}

/** Returns the plural of a term, the heading of a list of documents with it. */
export function pluralOf(context: Pick<PageContext, 'language'>, term: Term): string {
	if (!term.plural) return labelOf(context, term);
	return textsIn(term.plural, context.language) || term.plural.it;
}
