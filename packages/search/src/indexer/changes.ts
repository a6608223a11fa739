import { readerOf } from '../reader.ts';
import { isRecordsPath } from '../records.ts';
import { extract } from './extract.ts';
import { type LanguageIndex, newLanguage, openShard, shardNumber } from './language-index.ts';
import type { OpenIndex } from './open-index.ts';
import type { ExtractedPage, RenderedPage } from './pages.ts';
import { put, take } from './shard.ts';
import { weightsOf } from './weights.ts';

/** Number of pages that Pagefind reads at a time, which limits its memory. */
const BATCH = 500;

/** Adds, replaces and removes pages in memory. When a page can't be read it throws and leaves the index unchanged. */
export async function updateIndex(
	index: OpenIndex,
	{ changed, removed }: { changed: readonly RenderedPage[]; removed: readonly string[] },
): Promise<void> {
	const { languages } = index;
	const pages = await extractInBatches(changed);
	const files = new Set([...changed.map(({ path }) => path), ...removed].filter(isRecordsPath));
	const byLanguage = Map.groupBy(pages, ({ language }) => language);
	for (const [language, group] of byLanguage) {
		if (!languages.has(language)) languages.set(language, newLanguage(language, group.length));
	}
	for (const [language, one] of languages) {
		const here = byLanguage.get(language) ?? [];
		const paths = new Set(here.map(({ path }) => path));
		const gone = [...removed, ...changed.map(({ path }) => path).filter((path) => !paths.has(path))];
		await takeOut(index, one, gone);
		await takeOutRecords(index, one, { files, told: paths });
		await putIn(index, one, here);
	}
}

async function takeOut(
	{ outputDir }: OpenIndex,
	language: LanguageIndex,
	paths: readonly string[],
): Promise<void> {
	for (const [number, group] of Map.groupBy(paths, (path) => shardNumber(language, path))) {
		take(await openShard(language, number, outputDir), group);
	}
}

/** Removes the records that `files` listed before and no longer list. */
async function takeOutRecords(
	{ outputDir }: OpenIndex,
	language: LanguageIndex,
	{ files, told }: { files: ReadonlySet<string>; told: ReadonlySet<string> },
): Promise<void> {
	if (files.size === 0) return;
	for (const number of language.folders.keys()) {
		const shard = await openShard(language, number, outputDir);
		const gone = [...shard.pages.values()].filter(
			({ file, path }) => file && files.has(file) && !told.has(path),
		);
		take(
			shard,
			gone.map(({ path }) => path),
		);
	}
}

async function putIn(
	{ outputDir, readers }: OpenIndex,
	language: LanguageIndex,
	pages: readonly ExtractedPage[],
): Promise<void> {
	const read = readers.get(language.language) ?? (await readerOf(language.language));
	readers.set(language.language, read);
	for (const [number, group] of Map.groupBy(pages, ({ path }) => shardNumber(language, path))) {
		const weighted = group.map((page) => ({ page, weights: weightsOf(page, read) }));
		put(await openShard(language, number, outputDir), weighted);
	}
}

async function extractInBatches(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	const extracted: ExtractedPage[] = [];
	for (let from = 0; from < pages.length; from += BATCH) {
		extracted.push(...(await extract(pages.slice(from, from + BATCH))));
	}
	return extracted;
}
