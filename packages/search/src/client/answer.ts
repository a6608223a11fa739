import { typeBoosts } from '../search-types.ts';
import { withExactNames } from './exact-names.ts';
import { contactBoosts } from './intents.ts';
import { findTerm, type Match } from './matches.ts';
import { withPhrases } from './phrases.ts';
import type { Query } from './query.ts';
import { type Hit, rank } from './ranking.ts';
import type { Source } from './source.ts';

/** The results of a query. */
export interface Answer {
	hits: Hit[];
	matches: Match[];
	/** Words, as typed, that match no page even approximately. */
	unknown: string[];
}

/**
 * Finds the pages for a query. Returns no hits when none of its required words is found, or when a phrase is missing.
 */
export async function answer(source: Source, { terms, phrases, asksContact, read }: Query): Promise<Answer> {
	const found = await Promise.all(terms.map(async (term) => ({ term, match: await findTerm(source, term) })));
	const matches = found.flatMap(({ match }) => match ?? []);
	const boost = (type: string) => (typeBoosts[type] ?? 1) * (asksContact ? (contactBoosts[type] ?? 1) : 1);
	const ranked = rank(source, matches, boost);
	const hits = await withExactNames(source, ranked, { terms, read });
	return {
		hits: phrases.length > 0 ? await withPhrases(source, hits, phrases) : hits,
		matches,
		unknown: found.flatMap(({ term, match }) => (match || !term.isRequired ? [] : [term.written])),
	};
}
