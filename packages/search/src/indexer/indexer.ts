import { mkdir } from 'node:fs/promises';
import { FORMAT } from '../format.ts';
import { type Reader, readerOf } from '../reader.ts';
import { isRecordsPath } from '../records.ts';
import { extract } from './extract.ts';
import type { ExtractedPage, RenderedPage } from './pages.ts';
import { readEntry, writeEntry } from './files.ts';
import {
	dropCards,
	type LanguageIndex,
	newLanguage,
	openShard,
	savedLanguage,
	saveLanguage,
	shardNumber,
} from './language-index.ts';
import { prune } from './prune.ts';
import { put, take } from './shard.ts';
import { weightsOf } from './weights.ts';

/** Pages that Pagefind reads at a time, which bounds its memory. */
const BATCH = 500;

/** How long a folder that is no longer named stays, in milliseconds. */
const GRACE = 60 * 60 * 1000;

export interface IndexerOptions {
	/** Folder served as `/ricerca/`; made when missing. */
	outputDir: string;
	/** The clock, in milliseconds; it only decides when old files go. */
	now?: () => number;
}

export interface Indexer {
	/**
	 * Takes pages in and out, in memory. A page without `data-pagefind-body` is taken out. When a page can't be read it
	 * throws, and nothing of this call has been taken in.
	 */
	update(change: { changed: readonly RenderedPage[]; removed: readonly string[] }): Promise<void>;
	/**
	 * Writes the shards that changed, each whole in a new folder, then moves the pointer to them. With `release` the index
	 * says from now on that it holds that release of the site, whole.
	 */
	write(release?: number): Promise<void>;
	/** The release that the index says it holds. */
	release(): Promise<number | undefined>;
	/** Paths of the pages of the site in it, and of the files of records. */
	paths(): Promise<string[]>;
}

/** Keeps the search index of one site. Wait for a call before the next. */
export function createIndexer({ outputDir, now = Date.now }: IndexerOptions): Indexer {
	let opened: Map<string, LanguageIndex> | undefined;
	let held: number | undefined;
	const readers = new Map<string, Reader>();

	async function languages(): Promise<Map<string, LanguageIndex>> {
		if (opened) return opened;
		const { languages, release } = await readEntry(outputDir);
		held = release;
		opened = new Map(Object.entries(languages).map(([name, entry]) => [name, savedLanguage(name, entry)]));
		return opened;
	}

	async function takeOut(index: LanguageIndex, paths: readonly string[]): Promise<void> {
		for (const [number, group] of Map.groupBy(paths, (path) => shardNumber(index, path))) {
			take(await openShard(index, number, outputDir), group);
		}
	}

	/** What the `files` of records told of before and do not tell of now. */
	async function takeOutRecords(
		index: LanguageIndex,
		files: ReadonlySet<string>,
		told: ReadonlySet<string>,
	): Promise<void> {
		if (files.size === 0) return;
		for (const number of index.folders.keys()) {
			const shard = await openShard(index, number, outputDir);
			const gone = [...shard.pages.values()].filter(
				({ file, path }) => file && files.has(file) && !told.has(path),
			);
			take(
				shard,
				gone.map(({ path }) => path),
			);
		}
	}

	async function putIn(index: LanguageIndex, pages: readonly ExtractedPage[]): Promise<void> {
		const read = readers.get(index.language) ?? (await readerOf(index.language));
		readers.set(index.language, read);
		for (const [number, group] of Map.groupBy(pages, ({ path }) => shardNumber(index, path))) {
			const weighted = group.map((page) => ({ page, weights: weightsOf(page, read) }));
			put(await openShard(index, number, outputDir), weighted);
		}
	}

	return {
		async update({ changed, removed }) {
			const all = await languages();
			const pages = await extractInBatches(changed);
			const files = new Set([...changed.map(({ path }) => path), ...removed].filter(isRecordsPath));
			const byLanguage = Map.groupBy(pages, ({ language }) => language);
			for (const [language, group] of byLanguage) {
				if (!all.has(language)) all.set(language, newLanguage(language, group.length));
			}
			for (const [language, index] of all) {
				const here = byLanguage.get(language) ?? [];
				const paths = new Set(here.map(({ path }) => path));
				await takeOut(index, [
					...removed,
					...changed.map(({ path }) => path).filter((path) => !paths.has(path)),
				]);
				await takeOutRecords(index, files, paths);
				await putIn(index, here);
			}
		},
		async release() {
			await languages();
			return held;
		},
		async paths() {
			const paths = new Set<string>();
			for (const index of (await languages()).values())
				for (const number of index.folders.keys())
					for (const { file, path } of (await openShard(index, number, outputDir)).pages.values())
						paths.add(file ?? path);
			return [...paths];
		},
		async write(release) {
			await mkdir(outputDir, { recursive: true });
			const saved = [];
			for (const index of (await languages()).values()) {
				saved.push([index.language, await saveLanguage(index, outputDir)] as const);
			}
			const entries = saved.map(([language, { entry }]) => [language, entry] as const);
			held = release ?? held;
			await writeEntry(outputDir, {
				format: FORMAT,
				languages: Object.fromEntries(entries),
				...(held === undefined ? {} : { release: held }),
			});
			await dropCards(saved.flatMap(([, { dropped }]) => dropped));
			const current = new Set(entries.flatMap(([, { shards }]) => shards));
			await prune(outputDir, current, { now: now(), grace: GRACE });
		},
	};
}

async function extractInBatches(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	const extracted: ExtractedPage[] = [];
	for (let from = 0; from < pages.length; from += BATCH) {
		extracted.push(...(await extract(pages.slice(from, from + BATCH))));
	}
	return extracted;
}
