import type { Dates, LanguageEntry, PageCard, ShardHead, WordChunk } from '../format.ts';
import { isCard, isChunk, isDates, isEntry, isHead } from '../guards.ts';

/** A shard whose head the browser has fetched. */
export interface OpenShard {
	folder: string;
	head: ShardHead;
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
	const entry = await read(`${base}entry.json`, isEntry, 'no-cache');
	const shards = await Promise.all(openShards(base, entry.languages[language]));
	const fetched = new Map<string, Promise<unknown>>();

	function once<T>(path: string, open: () => Promise<T>): Promise<T>;
	function once(path: string, open: () => Promise<unknown>): Promise<unknown> {
		const known = fetched.get(path) ?? open();
		fetched.set(path, known);
		// The caller receives the error; forgetting the promise lets the next search try again.
		known.catch(() => fetched.delete(path));
		return known;
	}

	return {
		shards,
		words: ({ folder }, chunk) => {
			const path = `${base}${folder}/words-${chunk}.json`;
			return once(path, () => read(path, isChunk));
		},
		dates: ({ folder }) => {
			const path = `${base}${folder}/dates.json`;
			return once(path, () => read(path, isDates));
		},
		card: ({ head }, slot) => {
			const path = `${base}pages/${head.group}/${slot}.json`;
			return once(path, () => read(path, isCard, 'no-cache'));
		},
	};
}

function openShards(base: string, entry: LanguageEntry | undefined): Promise<OpenShard>[] {
	if (!entry) return [];
	return entry.shards.map(async (folder, number) => ({
		folder,
		head: await read(`${base}${folder}/shard.json`, isHead),
		size: entry.sizes[number] ?? 0,
	}));
}

async function read<T>(
	path: string,
	isExpected: (value: unknown) => value is T,
	cache: RequestCache = 'default',
): Promise<T> {
	const response = await fetch(path, { cache });
	if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
	const value: unknown = await response.json();
	if (!isExpected(value)) throw new Error(`${path} is not what this version of the search reads.`);
	return value;
}
