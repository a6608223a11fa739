import { type FacetName, facetNames, fromDistances } from '../format.ts';
import { typeBoosts } from '../search-types.ts';
import type { Match } from './matches.ts';
import type { OpenShard, Source } from './source.ts';

/** A page that answers the query. */
export interface Hit {
	shard: OpenShard;
	slot: number;
	score: number;
}

/**
 * The pages that hold the words found, the most relevant first. A page has all of them; where no page does, those that
 * have most. Rare words count more (BM25), and so do the types people look for.
 */
export function rank(source: Source, matches: readonly Match[]): Hit[] {
	const total = source.shards.reduce((sum, { size }) => sum + size, 0);
	const rarity = matches.map((match) => rarityOf(match, total));
	const hits = source.shards.flatMap((shard) => hitsIn(shard, matches, rarity));
	const most = Math.max(0, ...hits.map(({ words }) => words));
	return hits.filter(({ words }) => words === most).sort((a, b) => b.score - a.score || a.slot - b.slot);
}

function rarityOf({ weights }: Match, total: number): number {
	const pages = [...weights.values()].reduce((sum, slots) => sum + slots.size, 0);
	return Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
}

function hitsIn(shard: OpenShard, matches: readonly Match[], rarity: readonly number[]) {
	const hits = new Map<number, Hit & { words: number }>();
	matches.forEach(({ weights }, index) => {
		for (const [slot, weight] of weights.get(shard) ?? []) {
			const hit = hits.get(slot) ?? { shard, slot, score: 0, words: 0 };
			hit.score += weight * (rarity[index] ?? 0);
			hit.words += 1;
			hits.set(slot, hit);
		}
	});
	const boosts = boostsIn(shard);
	return [...hits.values()].map((hit) => ({ ...hit, score: hit.score * (boosts.get(hit.slot) ?? 1) }));
}

function boostsIn({ head }: OpenShard): Map<number, number> {
	const types = Object.entries(head.facets.tipo);
	return new Map(
		types.flatMap(([type, slots]) => fromDistances(slots).map((slot) => [slot, typeBoosts[type] ?? 1])),
	);
}

/** Values chosen by the reader, facet by facet. None means all. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

/** The hits that have, in every facet, one of the values chosen. */
export function chosen(hits: readonly Hit[], choices: Choices, except?: FacetName): Hit[] {
	const active = facetNames.filter((name) => name !== except && choices[name].length > 0);
	const slots = active.map((name) => slotsWith(hits, name, choices[name]));
	return hits.filter(({ shard, slot }) => slots.every((facet) => facet.get(shard)?.has(slot)));
}

function slotsWith(
	hits: readonly Hit[],
	name: FacetName,
	values: readonly string[],
): Map<OpenShard, Set<number>> {
	const shards = new Set(hits.map(({ shard }) => shard));
	return new Map(
		[...shards].map((shard) => {
			const lists = values.map((value) => fromDistances(shard.head.facets[name][value] ?? []));
			return [shard, new Set(lists.flat())];
		}),
	);
}

/**
 * How many hits have each value of a facet, the most frequent first. The choices made in the other facets count, those
 * made in this one do not, so that one can be added to another.
 */
export function counts(
	hits: readonly Hit[],
	choices: Choices,
	name: FacetName,
): { value: string; count: number }[] {
	const slots = new Map<OpenShard, Set<number>>();
	for (const { shard, slot } of chosen(hits, choices, name)) {
		slots.set(shard, (slots.get(shard) ?? new Set()).add(slot));
	}
	const totals = new Map<string, number>();
	for (const [shard, here] of slots) {
		for (const [value, distances] of Object.entries(shard.head.facets[name])) {
			const count = fromDistances(distances).filter((slot) => here.has(slot)).length;
			if (count > 0) totals.set(value, (totals.get(value) ?? 0) + count);
		}
	}
	for (const value of choices[name]) if (!totals.has(value)) totals.set(value, 0);
	return [...totals]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** The hits from the newest day; those without a day come last, the most relevant first. */
export async function byDate(source: Source, hits: readonly Hit[]): Promise<Hit[]> {
	const days = new Map<OpenShard, Map<number, string>>();
	await Promise.all(
		source.shards.map(async (shard) => {
			const dates = Object.entries(await source.dates(shard));
			days.set(
				shard,
				new Map(dates.flatMap(([day, slots]) => fromDistances(slots).map((slot) => [slot, day]))),
			);
		}),
	);
	const dayOf = ({ shard, slot }: Hit) => days.get(shard)?.get(slot) ?? '';
	return [...hits].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.score - a.score);
}
