import type { ChosenResult } from '../editorial.ts';
import type { FacetName } from '../format.ts';
import type { Reader } from '../reader.ts';
import type { Request } from './address.ts';
import type { Shown } from './render.ts';
import { excerpt, marked } from './excerpt.ts';
import type { Answer } from './answer.ts';
import { labelOf } from './labels.ts';
import { counts, type Hit } from './ranking.ts';
import type { Source } from './source.ts';
import { filled, type Strings } from './strings.ts';

/** Prepares the cards of a page of results, with matches marked. The excerpt is the summary if it has a match. */
export function shownOf(
	source: Source,
	hits: readonly Hit[],
	{ found, read }: { found: Answer; read: Reader },
): Promise<Shown[]> {
	const keys = new Set(found.matches.flatMap(({ keys }) => [...keys]));
	return Promise.all(
		hits.map(async ({ shard, slot, missing }) => {
			const card = await source.card(shard, slot);
			const inSummary = marked(card.summary, keys, read);
			const isAnswered = inSummary.some(({ isFound }) => isFound) || !card.text;
			return {
				card,
				missing,
				title: marked(card.title, keys, read),
				excerpt: isAnswered ? inSummary : excerpt(card.text, keys, read),
			};
		}),
	);
}

/** Prepares the results that editors chose. */
export function shownChosen(results: readonly ChosenResult[]): Shown[] {
	const plain = (text: string) => [{ text, isFound: false }];
	return results.map((result) => ({
		card: { ...result, topics: [], text: '' },
		title: plain(result.title),
		excerpt: plain(result.summary),
		missing: [],
		isChosen: true,
	}));
}

/** Returns the options of a facet, each with the number of results that choosing it would leave. */
export function optionsOf(
	hits: readonly Hit[],
	{ choices }: Request,
	{ name, strings }: { name: FacetName; strings: Strings },
) {
	return counts(hits, choices, name).map(({ value, count }) => ({
		value,
		count,
		label: labelOf(name, value, strings),
		isChosen: choices[name].includes(value),
	}));
}

/** Returns the status message that announces the results to screen readers. */
export function statusOf(
	{ matches, unknown, hits }: Answer,
	strings: Strings,
	{ query, count, page, pages }: { query: string; count: number; page: number; pages: number },
): string {
	const similar = matches.filter(({ kind }) => kind === 'similar').map(({ term }) => term.written);
	const head = count === 0 ? strings.none : count === 1 ? strings.one : strings.many;
	return [
		filled(head, { query, count }),
		...(pages > 1 ? [filled(strings.position, { page, pages })] : []),
		...(unknown.length > 0 && count > 0 ? [filled(strings.unknown, { words: unknown.join(', ') })] : []),
		...(hits.some(({ missing }) => missing.length > 0) ? [strings.partial] : []),
		...(similar.length > 0 ? [filled(strings.similar, { words: similar.join(', ') })] : []),
	].join(' ');
}
