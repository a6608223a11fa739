import { z } from 'zod';
import { type Entry, FORMAT } from '../format.ts';
import { type Files, folderOf, storedShard, type StoredShard } from './shard-state.ts';
import { type IndexStorage, nameFrom, readJson } from './storage.ts';

/** Files with names that do not change: the pointer, and what the next update begins from. */
const ENTRY = 'entry.json';
export const stateFile = 'state.json';

const indexState = z.strictObject({
	format: z.literal(FORMAT),
	/** The shards of each language, in the order of their prefixes. */
	languages: z.record(z.string(), z.array(storedShard)),
});

/** The shards of each language. */
export type Languages = ReadonlyMap<string, readonly StoredShard[]>;

/** Reads the state of an index by its hash. @throws {DamagedIndexError} when it is missing or of another version. */
export function readLanguages(base: string, storage: IndexStorage): Languages {
	return new Map(Object.entries(readJson(base, indexState, storage).languages));
}

/** Stores the pointer and the state of an index; returns these two files. */
export function writeLanguages(all: Languages, storage: IndexStorage): Files {
	const languages = [...all].filter(([, shards]) => shards.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
	const entries = languages.map(([language, shards]) => [language, shards.map(entryOf(language))] as const);
	const entry: Entry = { format: FORMAT, languages: Object.fromEntries(entries) };
	const state = { format: FORMAT, languages: Object.fromEntries(languages) };
	return new Map([
		[ENTRY, storage.write(JSON.stringify(entry))],
		[stateFile, storage.write(JSON.stringify(state))],
	]);
}

const entryOf =
	(language: string) =>
	({ prefix, head, size }: StoredShard) => ({
		folder: folderOf(language, prefix),
		head: nameFrom(head),
		size,
	});
