import { z } from 'zod';
import { contentFolder, type WordChunk } from '../format.ts';
import { isChunk } from '../guards.ts';
import { placed, type PlacedPage, posting, type Posting, type Shard } from './shard.ts';
import { type IndexStorage, nameFrom, readJson } from './storage.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A shard as the index lists it: its size, and the hashes of its state and of its head. */
export const storedShard = z.strictObject({ prefix: z.string(), size: z.int(), state: hash, head: hash });

export type StoredShard = Readonly<z.infer<typeof storedShard>>;

/** The hashes of the files of a shard. */
const shardState = z.strictObject({
	head: hash,
	dates: hash,
	chunks: z.array(hash),
	/** Of the pages of each group of cards, in the order of their slots. */
	groups: z.array(hash),
});

export type ShardState = Readonly<z.infer<typeof shardState>>;

const pagesOfGroup = z.array(
	z.strictObject({
		path: z.string(),
		type: z.string(),
		topics: z.array(z.string()),
		categories: z.array(z.string()).exactOptional(),
		offices: z.array(z.string()).exactOptional(),
		date: z.string().exactOptional(),
		site: z.string().exactOptional(),
		file: z.string().exactOptional(),
		isAside: z.literal(true).exactOptional(),
		card: hash,
	}),
);

// A hand-written guard instead of a schema, because a shard holds hundreds of thousands of numbers.
const chunkSchema = z.custom<WordChunk>(isChunk);

/** The files of a shard, each with the hash of its content. */
export type Files = Map<string, string>;

/** Name of the folder of a shard. */
export function folderOf(language: string, prefix: string): string {
	return prefix === '' ? language : `${language}-${prefix}`;
}

/** Reads a stored shard. */
export function readShard({ state, prefix }: StoredShard, storage: IndexStorage): Shard {
	const { chunks } = readJson(state, shardState, storage);
	const words: Shard['words'] = new Map();
	for (const chunk of chunks)
		for (const [key, pairs] of Object.entries(readJson(chunk, chunkSchema, storage)))
			words.set(key, unpacked(pairs));
	return { prefix, pages: readPages(state, storage), words };
}

/** Reads the pages of a shard from its state. */
export function readPages(state: string, storage: IndexStorage): PlacedPage[] {
	const { groups } = readJson(state, shardState, storage);
	return groups.flatMap((group) => readJson(group, pagesOfGroup, storage).map(placed));
}

/** Returns the files of a stored shard, which are in `folder`. */
export function filesOf({ state }: StoredShard, folder: string, storage: IndexStorage): Files {
	const { head, dates, chunks, groups } = readJson(state, shardState, storage);
	const own = [state, head, dates, ...chunks, ...groups].map(
		(hash) => [`${nameFrom(hash)}.json`, hash] as const,
	);
	const cards = groups.flatMap((group) =>
		readJson(group, pagesOfGroup, storage).map(
			({ card }, number) => [`${nameFrom(group)}/${number}.json`, card] as const,
		),
	);
	return new Map([...own, ...cards].map(([file, hash]) => [`${contentFolder}/${folder}/${file}`, hash]));
}

function unpacked(pairs: readonly number[]): Posting[] {
	let slot = 0;
	const postings: Posting[] = [];
	for (let index = 0; index < pairs.length; index += 2) {
		slot += pairs[index] ?? 0;
		postings.push(posting(slot, pairs[index + 1] ?? 0));
	}
	return postings;
}
