import type { PageCard } from '../format.ts';
import { phraseFormsIn } from '../reader.ts';
import type { Hit } from './ranking.ts';
import type { Source } from './source.ts';

/** How many of the most relevant pages have their text checked for a phrase. */
const READ_MAX = 100;
const AT_ONCE = 20;

/**
 * Keeps the hits that contain every phrase in their title, summary or text. Fetches their cards, because the index
 * doesn't store the order of words.
 */
export async function withPhrases(
	source: Source,
	hits: readonly Hit[],
	phrases: readonly (readonly string[])[],
): Promise<Hit[]> {
	const read = hits.filter(({ missing }) => missing.length === 0).slice(0, READ_MAX);
	const kept: Hit[] = [];
	for (let from = 0; from < read.length; from += AT_ONCE) {
		const some = read.slice(from, from + AT_ONCE);
		const cards = await Promise.all(some.map(({ shard, slot }) => source.card(shard, slot)));
		kept.push(...some.filter((_, index) => has(cards[index], phrases)));
	}
	return kept;
}

function has(card: PageCard | undefined, phrases: readonly (readonly string[])[]): boolean {
	if (!card) return false;
	const texts = [card.title, card.summary, card.text].flatMap(phraseFormsIn).map((text) => ` ${text} `);
	return phrases.every((forms) => forms.some((form) => texts.some((text) => text.includes(` ${form} `))));
}
