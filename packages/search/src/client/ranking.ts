import { type FacetName, facetNames, fromDistances } from '../format.ts';
import type { Match, Weights } from './matches.ts';
import type { Term } from './query.ts';
import type { OpenShard, Source } from './source.ts';

/** A page that matches the query. */
export interface Hit {
	shard: OpenShard;
	slot: number;
	score: number;
	/** Words of the query, as typed, that the page does not contain. */
	missing: readonly string[];
}

/** Below this number of pages with all the words, pages with only some of them are shown too. */
const ENOUGH = 3;

/** The share of the query, weighted by the rarity of its words, that a page must contain to be shown. */
const SHARE_MIN = 0.4;

/** Weight of an optional word on a page that contains it. */
const OPTIONAL = 0.3;

/** Score factor for pages of other sites that this site does not show by reference. */
const ASIDE = 0.6;

/**
 * Ranks the pages that match, the most relevant first: those with all the required words and, if they are too few or
 * less relevant, those with a sufficient share of them. Rare words count more (BM25), and so do the page types that people usually
 * want.
 */
export function rank(source: Source, matches: readonly Match[], boosts: Boosts): Hit[] {
	const total = source.shards.reduce((sum, { size }) => sum + size, 0);
	const rare = matches.map((match) => ({ match, rarity: rarityOf(match, total) }));
	const hits = source.shards.flatMap((shard) => hitsIn(shard, rare, boosts));
	const whole = hits.filter(({ missing }) => missing.length === 0);
	return shownOf(hits, whole).sort((a, b) => b.score - a.score || a.slot - b.slot);
}

/** A page that lacks a word may still be what was meant: “rifare la carta d’identità” is the service, which does not say “rifare”. */
function shownOf<H extends Hit & { share: number }>(hits: H[], whole: readonly H[]): H[] {
	const partial = hits.filter(({ share }) => share >= SHARE_MIN);
	if (whole.length < ENOUGH) return partial;
	const best = Math.max(...whole.map(({ score }) => score));
	return partial.filter(({ missing, score }) => missing.length === 0 || score > best);
}

/** Returns the score factor of a page type. */
export type Boosts = (type: string) => number;

interface Rare {
	match: Match;
	rarity: number;
}

function rarityOf({ weights }: Match, total: number): number {
	const pages = [...weights.values()].reduce((sum, slots) => sum + slots.size, 0);
	return Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
}

/** A word of the query in one shard. */
interface Part {
	weights: Weights;
	rarity: number;
	term: Term;
}

const nowhere: Weights = new Map();

// A word of many pages has thousands of hits: nothing is made for each but its score.
function hitsIn(shard: OpenShard, rare: readonly Rare[], boosts: Boosts) {
	const parts = rare.map(({ match, rarity }): Part => {
		return { weights: match.weights.get(shard) ?? nowhere, rarity, term: match.term };
	});
	const required = parts.filter(({ term }) => term.isRequired);
	const slots = new Set(required.flatMap(({ weights }) => [...weights.keys()]));
	const all = required.reduce((sum, { rarity }) => sum + rarity, 0);
	const factors = factorsIn(shard, boosts);
	return [...slots].map((slot) => {
		let [here, score] = [0, 0];
		for (const { weights, rarity, term } of parts) {
			const weight = weights.get(slot);
			if (weight === undefined) continue;
			if (term.isRequired) here += rarity;
			score += weight * rarity * (term.isRequired ? 1 : OPTIONAL);
		}
		const share = all > 0 ? here / all : 1;
		const missing = missingAt(slot, required);
		return { shard, slot, share, missing, score: score * share * (factors[slot] ?? 1) };
	});
}

const none: readonly string[] = [];

function missingAt(slot: number, required: readonly Part[]): readonly string[] {
	if (required.every(({ weights }) => weights.has(slot))) return none;
	return required.filter(({ weights }) => !weights.has(slot)).map(({ term }) => term.written);
}

/** Returns the score factors of the pages of a shard, by slot. */
function factorsIn({ head, facets }: OpenShard, boosts: Boosts): number[] {
	const aside = new Set(fromDistances(head.aside));
	return facets.tipo.map(([type = ''], slot) => boosts(type) * (aside.has(slot) ? ASIDE : 1));
}

/** Facet values that the visitor chose. An empty list means all. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

/** Keeps the hits that have, in every facet, one of the chosen values; `except` names a facet to ignore. */
export function chosen(hits: readonly Hit[], choices: Choices, except?: FacetName): Hit[] {
	const active = facetNames.filter((name) => name !== except && choices[name].length > 0);
	return hits.filter((hit) =>
		active.every((name) => valuesOf(hit, name).some((value) => choices[name].includes(value))),
	);
}

/** Returns the values of a page in a facet. */
function valuesOf({ shard, slot }: Hit, name: FacetName): readonly string[] {
	return shard.facets[name][slot] ?? [];
}

/**
 * Counts the hits for each value of a facet, the most frequent first; years, the latest first. Choices in the other facets are applied, those in
 * this one are not, so that visitors can add a second value.
 */
export function counts(
	hits: readonly Hit[],
	choices: Choices,
	name: FacetName,
): { value: string; count: number }[] {
	const totals = new Map<string, number>();
	for (const hit of chosen(hits, choices, name))
		for (const value of valuesOf(hit, name)) totals.set(value, (totals.get(value) ?? 0) + 1);
	for (const value of choices[name]) if (!totals.has(value)) totals.set(value, 0);
	return [...totals]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) =>
			name === 'anno' ? b.value.localeCompare(a.value) : b.count - a.count || a.value.localeCompare(b.value),
		);
}

/** Sorts the hits by date, newest first; those without a date come last, by relevance. */
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
