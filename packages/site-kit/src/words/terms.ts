import type { Term } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

/** Returns the label of a term in the language of the page. */
export function labelOf({ language }: Pick<PageContext, 'language'>, term: Term): string {
	return language === 'it' ? term.it : term.en || term.it;
}

/** Returns the plural of a term, the heading of a list of documents with it. */
export function pluralOf(context: Pick<PageContext, 'language'>, term: Term): string {
	if (!term.plural) return labelOf(context, term);
	return context.language === 'it' ? term.plural.it : term.plural.en || term.plural.it;
}
