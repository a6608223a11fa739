import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageEntry, WordChunk } from '../format.ts';
import { isChunk } from '../guards.ts';
import { readJson, replaceFile, writeFolder } from './files.ts';
import { chunksOf, datesOf, emptyShard, headOf, pagesOf, type Shard, shardFrom } from './shard.ts';

/** Pages per shard when an index is created. A change to a page rewrites its whole shard. */
export const PAGES_PER_SHARD = 4000;

/** The index of one language. Shards are read on first use, and released from memory when they are saved. */
export interface LanguageIndex {
	readonly language: string;
	/** Folder of each shard; `undefined` for one never saved. */
	folders: (string | undefined)[];
	sizes: number[];
	open: Map<number, Shard>;
}

const indexedPage = z.object({
	path: z.string(),
	type: z.string(),
	topics: z.array(z.string()),
	date: z.string().exactOptional(),
	file: z.string().exactOptional(),
	isAside: z.literal(true).exactOptional(),
});
const stateSchema = z.object({ pages: z.array(indexedPage.nullable()), chunks: z.int() });
// A hand-written guard instead of a schema, because a shard holds hundreds of thousands of numbers.
const chunkSchema = z.custom<WordChunk>(isChunk);

/** Creates the index of a language, with enough shards for `pages`. */
export function newLanguage(language: string, pages: number): LanguageIndex {
	const count = Math.max(1, Math.ceil(pages / PAGES_PER_SHARD));
	const none = Array.from({ length: count }, () => undefined);
	return { language, folders: none, sizes: none.map(() => 0), open: new Map() };
}

export function savedLanguage(language: string, { shards, sizes }: LanguageEntry): LanguageIndex {
	return { language, folders: [...shards], sizes: [...sizes], open: new Map() };
}

/** Returns the number of the shard that holds the page at `path`. */
export function shardNumber({ folders }: LanguageIndex, path: string): number {
	return createHash('sha256').update(path).digest().readUInt32BE(0) % folders.length;
}

export async function openShard(index: LanguageIndex, number: number, outputDir: string): Promise<Shard> {
	const known = index.open.get(number);
	if (known) return known;
	const folder = index.folders[number];
	const shard = folder === undefined ? emptyShard() : await readShard(join(outputDir, folder));
	index.open.set(number, shard);
	return shard;
}

async function readShard(folder: string): Promise<Shard> {
	const { pages, chunks } = await readJson(join(folder, 'state.json'), stateSchema);
	const numbers = Array.from({ length: chunks }, (_, number) => number);
	const words = numbers.map((number) => readJson(join(folder, `words-${number}.json`), chunkSchema));
	return shardFrom(pages, await Promise.all(words));
}

/**
 * Writes the open shards and the cards of their pages; returns the language's part of the pointer, and the cards to
 * delete.
 */
export async function saveLanguage(
	index: LanguageIndex,
	outputDir: string,
): Promise<{ entry: LanguageEntry; dropped: string[] }> {
	const dropped: string[] = [];
	for (let number = 0; number < index.folders.length; number++) {
		if (index.folders[number] !== undefined && !index.open.has(number)) continue;
		const shard = await openShard(index, number, outputDir);
		const group = `${index.language}-${number}`;
		dropped.push(...(await writeCards(shard, join(outputDir, 'pages', group))));
		index.folders[number] = await writeFolder(outputDir, group, filesOf(shard, group));
		index.sizes[number] = shard.pages.size;
	}
	index.open.clear();
	return { entry: { shards: index.folders.flatMap((folder) => folder ?? []), sizes: index.sizes }, dropped };
}

function filesOf(shard: Shard, group: string): Map<string, string> {
	const chunks = chunksOf(shard);
	const words = chunks.map((chunk, number) => [`words-${number}.json`, chunk] as const);
	const files: (readonly [string, object])[] = [
		['shard.json', headOf(shard, group, chunks)],
		['dates.json', datesOf(shard)],
		['state.json', { pages: pagesOf(shard), chunks: chunks.length }],
		...words,
	];
	return new Map(files.map(([name, data]) => [name, JSON.stringify(data)]));
}

async function writeCards({ cards }: Shard, folder: string): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const dropped: string[] = [];
	for (const [slot, card] of cards) {
		const path = join(folder, `${slot}.json`);
		if (card) await replaceFile(path, JSON.stringify(card));
		else dropped.push(path);
	}
	return dropped;
}

/** Deletes the cards of removed pages; call it once the pointer no longer names them. */
export async function dropCards(paths: readonly string[]): Promise<void> {
	for (const path of paths) await rm(path, { force: true });
}
