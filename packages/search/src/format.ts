/**
 * The files that the browser reads, all JSON:
 *
 * - `entry.json`, the pointer, the one file whose content changes under its name: {@link Entry};
 * - `<shard>/shard.json` ({@link ShardHead}), `<shard>/words-<n>.json` ({@link WordChunk}), `<shard>/dates.json`
 *   ({@link Dates}): never change, their folder is named by their content;
 * - `pages/<group>/<slot>.json` ({@link PageCard}): what is shown of a page.
 */

export const FORMAT = 3;

export interface Entry {
	format: typeof FORMAT;
	languages: Record<string, LanguageEntry>;
	/** The release of the site that the index holds, whole; later changes may be in it too. */
	release?: number;
}

export interface LanguageEntry {
	/** Folders, in the order of their numbers. */
	shards: string[];
	/** How many pages each of them has. */
	sizes: number[];
}

export interface ShardHead {
	/** Folder of its cards under `pages/`. */
	group: string;
	/** First key of each chunk of words, in order. */
	chunks: string[];
	/** By facet, by value: the slots that have it, ascending, each as the distance from the one before. */
	facets: Record<FacetName, Record<string, number[]>>;
	/** Slots of what stands on other sites and is not shown on this one, as distances: they come after the others. */
	aside: number[];
}

export const facetNames = ['tipo', 'argomento'] as const;

export type FacetName = (typeof facetNames)[number];

/** By key: slot (distance from the one before) and weight, in turn. */
export type WordChunk = Record<string, number[]>;

/** By day, `2026-11-22`: slots, each as the distance from the one before. */
export type Dates = Record<string, number[]>;

export interface PageCard {
	path: string;
	title: string;
	summary: string;
	type: string;
	topics: string[];
	date?: string;
	/** Where it stands, in words, when that is another site. */
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
