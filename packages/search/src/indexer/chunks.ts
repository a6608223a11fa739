import type { WordChunk } from '../format.ts';
import { type Posting, type Shard, slotOf, weightOf } from './shard.ts';

/** Postings in a chunk of words; a query fetches one chunk for each of its words. */
const POSTINGS_PER_CHUNK = 2000;

/** One key in so many begins a chunk whatever was before it. */
const KEYS_PER_ANCHOR = 256;

/** Some keys in a row, with their postings. */
export type Chunk = readonly (readonly [key: string, postings: readonly Posting[]])[];

/**
 * Divides the words of a shard into chunks of about the same size, in the order of their keys. Some keys always begin
 * one, so that a change of a word moves the limits of a few chunks only and leaves the files of the others as they are.
 */
export function chunksOf({ words }: Shard): Chunk[] {
	const chunks: Chunk[] = [];
	let chunk: [string, readonly Posting[]][] = [];
	let size = 0;
	for (const key of [...words.keys()].sort()) {
		const postings = words.get(key) ?? [];
		if (size > 0 && (isAnchor(key) || size + postings.length > POSTINGS_PER_CHUNK)) {
			chunks.push(chunk);
			chunk = [];
			size = 0;
		}
		chunk.push([key, postings]);
		size += postings.length;
	}
	return size > 0 ? [...chunks, chunk] : chunks;
}

/** Whether the FNV-1a hash of a key is one of the few. */
function isAnchor(key: string): boolean {
	let hash = 0x81_1c_9d_c5;
	for (let index = 0; index < key.length; index++)
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x01_00_01_93);
	return (hash >>> 8) % KEYS_PER_ANCHOR === 0;
}

/** Returns the content of the file of a chunk. */
export function packed(chunk: Chunk): WordChunk {
	return Object.fromEntries(chunk.map(([key, postings]) => [key, pairsOf(postings)]));
}

function pairsOf(postings: readonly Posting[]): number[] {
	const pairs: number[] = [];
	let before = 0;
	for (const one of postings) {
		const slot = slotOf(one);
		pairs.push(slot - before, weightOf(one));
		before = slot;
	}
	return pairs;
}
