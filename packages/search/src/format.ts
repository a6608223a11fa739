import type { Facet } from './facets.ts';

/**
 * The files that the browser reads, all JSON:
 *
 * - `entry.json` ({@link Entry}), the pointer: the one file that changes under its name;
 * - `indice/<shard>/<name>.json`: {@link ShardHead}, {@link WordChunk} and {@link Dates}, named by their content;
 * - `indice/<shard>/<group>/<n>.json` ({@link PageCard}): the texts that a result shows; the group is named by the content
 *   of all its cards.
 */

export const FORMAT = 5;

/** Folder of the files that are named by their content. */
export const contentFolder = 'indice';

export interface Entry {
	format: typeof FORMAT;
	/** The shards of each language, in the order of their numbers. */
	languages: Record<string, ShardEntry[]>;
}

export interface ShardEntry {
	/** Name of its folder. */
	folder: string;
	/** Name of its {@link ShardHead}. */
	head: string;
	/** Number of its pages. */
	size: number;
}

export interface ShardHead {
	/** Names of the groups of cards, in the order of their slots. */
	groups: string[];
	/** Number of cards in each group. */
	groupSizes: number[];
	/** Names of the chunks of words, in the order of their keys. */
	chunks: string[];
	/** First key of each chunk. */
	firstKeys: string[];
	/** Name of its {@link Dates}. */
	dates: string;
	facets: Record<FacetName, Facet>;
	/** Slots of pages on other sites that this site does not show, as distances: they rank lower. */
	aside: number[];
}

/** In the order of the page. */
export const facetNames = ['tipo', 'categoria', 'argomento', 'ufficio', 'anno', 'sito'] as const;

export type FacetName = (typeof facetNames)[number];

/** Returns a record with what `of` returns for each facet. */
export function byFacet<T>(of: (name: FacetName) => T): Record<FacetName, T> {
	return {
		...{ tipo: of('tipo'), categoria: of('categoria'), argomento: of('argomento') },
		...{ ufficio: of('ufficio'), anno: of('anno'), sito: of('sito') },
	};
}

/** Value of the facet “sito” for the pages of the site itself; others have the name of theirs. */
export const ownSite = 'qui';

/** By key: slot (distance from the previous one) and weight, alternating. */
export type WordChunk = Record<string, number[]>;

/** By day, `2026-11-22`: slots, each as the distance from the previous one. */
export type Dates = Record<string, number[]>;

export interface PageCard {
	path: string;
	title: string;
	summary: string;
	type: string;
	topics: string[];
	date?: string;
	/** Name of its site as results show it, when that is another site. */
	site?: string;
	/** The beginning of its text, for excerpts. */
	text: string;
}

/** `[3, 5, 9]` → `[3, 2, 4]`. */
export function asDistances(slots: readonly number[]): number[] {
	return slots.map((slot, index) => slot - (slots[index - 1] ?? 0));
}

/** `[3, 2, 4]` → `[3, 5, 9]`. */
export function fromDistances(distances: readonly number[]): number[] {
	let slot = 0;
	return distances.map((distance) => (slot += distance));
}
