import type { Term } from '@portolano/content-models';
import type { Reading } from '../reading.ts';

/** The label of a term in the language of the page. */
export function labelOf({ language }: Pick<Reading, 'language'>, term: Term): string {
	return language === 'it' ? term.it : term.en || term.it;
}

/** The heading of a list of what has the term. */
export function pluralOf(reading: Pick<Reading, 'language'>, term: Term): string {
	if (!term.plural) return labelOf(reading, term);
	return reading.language === 'it' ? term.plural.it : term.plural.en || term.plural.it;
}
