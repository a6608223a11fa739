/**
 * The files that the browser reads, all JSON:
 *
 * - `entry.json` ({@link Entry}), the pointer: the one file whose content changes under its name;
 * - `<shard>/shard.json` ({@link ShardHead}), `<shard>/words-<n>.json` ({@link WordChunk}), `<shard>/dates.json`
 *   ({@link Dates}): never change, since their folder is named by a hash of their content;
 * - `pages/<group>/<slot>.json` ({@link PageCard}): the texts that a result shows.
 */

export const FORMAT = 3;

export interface Entry {
	format: typeof FORMAT;
	languages: Record<string, LanguageEntry>;
	/** The release of the site that the index covers in full; later changes may be in it too. */
	release?: number;
}

export interface LanguageEntry {
	/** Folders of the shards, in the order of their numbers. */
	shards: string[];
	/** Number of pages in each shard. */
	sizes: number[];
}

export interface ShardHead {
	/** Folder of its cards under `pages/`. */
	group: string;
	/** First key of each chunk of words, in order. */
	chunks: string[];
	/** By facet and value: the slots that have it, ascending, each as the distance from the previous one. */
	facets: Record<FacetName, Record<string, number[]>>;
	/** Slots of pages on other sites that this site does not show, as distances: they rank lower. */
	aside: number[];
}

export const facetNames = ['tipo', 'argomento'] as const;

export type FacetName = (typeof facetNames)[number];

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
