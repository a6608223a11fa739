import { keysIn, type Reader } from '../reader.ts';
import { searchTypes } from '../search-types.ts';
import type { Term } from './query.ts';
import type { Hit } from './ranking.ts';
import type { Source } from './source.ts';

/** How many of the best hits have their title compared: the first page of results, whose cards are fetched anyway. */
const READ = 10;

/** Score factor for a page whose title equals the query. Topics don't get it, since their names are common words. */
const BONUS = 1.6;

/** Score factor for a section whose title equals the query: it outranks every other page. */
const SECTION_BONUS = 100;

/**
 * Moves the page whose title equals the query to the front: “Eventi” before “Eventi passati” and permits for events.
 */
export async function withExactNames(
	source: Source,
	hits: readonly Hit[],
	{ terms, read }: { terms: readonly Term[]; read: Reader },
): Promise<Hit[]> {
	const first = hits.slice(0, READ);
	const cards = await Promise.all(first.map(({ shard, slot }) => source.card(shard, slot)));
	const typed = new Set(terms.map(({ key }) => key));
	const isTyped = (title: string) => {
		const name = new Set(keysIn(title, read));
		return name.size === typed.size && [...name].every((key) => typed.has(key));
	};
	const scored = first.map((hit, index) => {
		const card = cards[index];
		const isNamed = card !== undefined && card.type !== searchTypes.topic.code && isTyped(card.title);
		if (!isNamed) return hit;
		const bonus = card.type === searchTypes.section.code ? SECTION_BONUS : BONUS;
		return { ...hit, score: hit.score * bonus };
	});
	return [...scored.toSorted((one, other) => other.score - one.score), ...hits.slice(READ)];
}
