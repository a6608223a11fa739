import { mkdir } from 'node:fs/promises';
import { FORMAT } from '../format.ts';
import type { Reader } from '../reader.ts';
import { readEntry, writeEntry } from './files.ts';
import { dropCards, type LanguageIndex, openShard, savedLanguage, saveLanguage } from './language-index.ts';
import { prune } from './prune.ts';

/** How long a folder stays after the pointer last named it, in milliseconds. */
const GRACE = 60 * 60 * 1000;

/** The index of a site in memory: as last written, with the changes since. */
export interface OpenIndex {
	readonly outputDir: string;
	readonly languages: Map<string, LanguageIndex>;
	/** The reader of each language, once it has been loaded. */
	readonly readers: Map<string, Reader>;
	/** The release that it covers in full. */
	release: number | undefined;
}

/** Opens the index of a folder; an empty one if there is none. */
export async function openIndex(outputDir: string): Promise<OpenIndex> {
	const { languages, release } = await readEntry(outputDir);
	const saved = Object.entries(languages).map(([name, entry]) => [name, savedLanguage(name, entry)] as const);
	return { outputDir, languages: new Map(saved), readers: new Map(), release };
}

/** Paths of the indexed pages of the site and of the files of records. */
export async function pathsIn({ outputDir, languages }: OpenIndex): Promise<string[]> {
	const paths = new Set<string>();
	for (const index of languages.values())
		for (const number of index.folders.keys())
			for (const { file, path } of (await openShard(index, number, outputDir)).pages.values())
				paths.add(file ?? path);
	return [...paths];
}

/** Writes the changed shards, then the pointer to them, then deletes files that the pointer no longer names. */
export async function writeIndex(
	index: OpenIndex,
	{ release, now }: { release: number | undefined; now: () => number },
): Promise<void> {
	const { outputDir } = index;
	await mkdir(outputDir, { recursive: true });
	const saved = [];
	for (const one of index.languages.values()) {
		saved.push([one.language, await saveLanguage(one, outputDir)] as const);
	}
	const entries = saved.map(([language, { entry }]) => [language, entry] as const);
	index.release = release ?? index.release;
	await writeEntry(outputDir, {
		format: FORMAT,
		languages: Object.fromEntries(entries),
		...(index.release === undefined ? {} : { release: index.release }),
	});
	await dropCards(saved.flatMap(([, { dropped }]) => dropped));
	const current = new Set(entries.flatMap(([, { shards }]) => shards));
	await prune(outputDir, current, { now: now(), grace: GRACE });
}
