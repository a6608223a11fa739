import { unpackedFacet } from '../facets.ts';
import {
	byFacet,
	contentFolder,
	type Dates,
	type FacetName,
	type PageCard,
	type ShardHead,
	type WordChunk,
} from '../format.ts';
import { isCard, isChunk, isDates, isEntry, isHead } from '../guards.ts';
import { readJson } from './read-json.ts';

/** A shard whose head the browser has fetched. */
export interface OpenShard {
	/** Address of its folder. */
	folder: string;
	head: ShardHead;
	/** The values of each page, by facet and slot. */
	facets: Record<FacetName, readonly (readonly string[])[]>;
	/** Number of its pages. */
	size: number;
}

/** The index of one language. Every file is fetched once. */
export interface Source {
	shards: readonly OpenShard[];
	words(shard: OpenShard, chunk: number): Promise<WordChunk>;
	dates(shard: OpenShard): Promise<Dates>;
	card(shard: OpenShard, slot: number): Promise<PageCard>;
}

/**
 * Opens the index at `base` (`/ricerca/`) in a language. A language without pages has no shards. Rejects when the
 * server is unreachable or returns an unexpected response.
 */
export async function openSource(base: string, language: string): Promise<Source> {
	const entry = await readJson(`${base}entry.json`, isEntry, 'no-cache');
	const shards = (entry.languages[language] ?? []).map(async ({ folder: name, head, size }) => {
		const folder = `${base}${contentFolder}/${name}`;
		const read = await readJson(`${folder}/${head}.json`, isHead);
		return { folder, size, head: read, facets: byFacet((name) => unpackedFacet(read.facets[name])) };
	});
	const files = new Map<string, Promise<unknown>>();

	function once<T>(path: string, isExpected: (value: unknown) => value is T): Promise<T>;
	function once(path: string, isExpected: (value: unknown) => value is unknown): Promise<unknown> {
		const known = files.get(path) ?? readJson(path, isExpected);
		files.set(path, known);
		// The caller receives the error; forgetting the promise lets the next search try again.
		known.catch(() => files.delete(path));
		return known;
	}

	return {
		shards: await Promise.all(shards),
		words: ({ folder, head }, chunk) => once(`${folder}/${head.chunks[chunk]}.json`, isChunk),
		dates: ({ folder, head }) => once(`${folder}/${head.dates}.json`, isDates),
		card: ({ folder, head }, slot) => once(`${folder}/${cardOf(head, slot)}.json`, isCard),
	};
}

/** The group of a card and its number in the group. */
function cardOf({ groups, groupSizes }: ShardHead, slot: number): string {
	let [group, number] = [0, slot];
	for (let size = groupSizes[0] ?? 0; number >= size && size > 0; size = groupSizes[group] ?? 0) {
		number -= size;
		group += 1;
	}
	return `${groups[group]}/${number}`;
}
