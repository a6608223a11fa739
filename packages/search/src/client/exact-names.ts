import { keysIn, type Reader } from '../reader.ts';
import { searchTypes } from '../search-types.ts';
import type { Term } from './query.ts';
import type { Hit } from './ranking.ts';
import type { Source } from './source.ts';

/** Pages whose names are read: those that are shown first, whose cards are needed anyway. */
const READ = 10;

/** What a page counts more when its name is what was typed; not a topic, since its name is a common word. */
const BONUS = 1.6;

/** A section of that very name is what was meant, whatever else holds the word. */
const SECTION_BONUS = 100;

/** The hits with the page whose very name was typed first: “Eventi” before “Eventi passati” and permits for events. */
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
