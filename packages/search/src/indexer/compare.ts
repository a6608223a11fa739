import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readerOf } from '../reader.ts';
import { extract } from './extract.ts';
import type { ExtractedPage, RenderedPage } from './pages.ts';
import { readEntry, whenMissing } from './files.ts';
import { type LanguageIndex, newLanguage, openShard, savedLanguage, shardNumber } from './language-index.ts';
import { emptyShard, put, type Shard } from './shard.ts';
import { weightsOf } from './weights.ts';

/** A page whose entry in the index differs from the page itself. */
export interface SearchDifference {
	path: string;
	/**
	 * Missing from the index, in the index although it isn't searchable (or is gone), or there with other words or
	 * another card.
	 */
	kind: 'missing' | 'extra' | 'differs';
}

export interface CompareOptions {
	/** Folder of the index. */
	outputDir: string;
	/** Every page of the site. A few hundred are in memory at a time. */
	pages: Iterable<RenderedPage>;
}

const AT_ONCE = 200;

/** One language: its index and, by number, the shards that its pages should produce. */
interface Compared {
	index: LanguageIndex;
	expected: Map<number, Shard>;
}

/**
 * Reads the pages afresh and returns where the index differs: words and their weights, facets, dates, cards. The order
 * in which pages were indexed makes no difference; a change that isn't indexed yet does. Writes nothing.
 * @throws Error when a page or the index can't be read.
 */
export async function compareIndex({ outputDir, pages }: CompareOptions): Promise<SearchDifference[]> {
	const { languages } = await readEntry(outputDir);
	const compared = new Map<string, Compared>();
	for (const [language, entry] of Object.entries(languages))
		compared.set(language, { index: savedLanguage(language, entry), expected: new Map() });
	for (const batch of batchesOf(pages)) await putExpected(compared, await extract(batch));
	const differences: SearchDifference[] = [];
	for (const { index, expected } of compared.values()) {
		for (const number of index.folders.keys()) {
			const found = await openShard(index, number, outputDir);
			const cards = join(outputDir, 'pages', `${index.language}-${number}`);
			differences.push(...(await compareShards(found, expected.get(number) ?? emptyShard(), cards)));
			index.open.delete(number);
		}
	}
	return differences;
}

function* batchesOf(pages: Iterable<RenderedPage>): Generator<RenderedPage[]> {
	let batch: RenderedPage[] = [];
	for (const page of pages) {
		batch.push(page);
		if (batch.length < AT_ONCE) continue;
		yield batch;
		batch = [];
	}
	yield batch;
}

async function putExpected(compared: Map<string, Compared>, pages: readonly ExtractedPage[]): Promise<void> {
	for (const [language, group] of Map.groupBy(pages, (page) => page.language)) {
		const read = await readerOf(language);
		const { index, expected } = compared.get(language) ?? {
			index: newLanguage(language, group.length),
			expected: new Map<number, Shard>(),
		};
		compared.set(language, { index, expected });
		for (const page of group) {
			const number = shardNumber(index, page.path);
			const shard = expected.get(number) ?? emptyShard();
			expected.set(number, shard);
			put(shard, [{ page, weights: weightsOf(page, read) }]);
		}
	}
}

async function compareShards(found: Shard, expected: Shard, cards: string): Promise<SearchDifference[]> {
	const otherwise = new Set([...pathsOfOtherWords(found, expected), ...pathsOfOtherWords(expected, found)]);
	const differences: SearchDifference[] = [];
	for (const path of found.slots.keys())
		if (!expected.slots.has(path)) differences.push({ path, kind: 'extra' });
	for (const [path, slot] of expected.slots) {
		const foundSlot = found.slots.get(path);
		if (foundSlot === undefined) differences.push({ path, kind: 'missing' });
		else if (
			otherwise.has(path) ||
			JSON.stringify(found.pages.get(foundSlot)) !== JSON.stringify(expected.pages.get(slot)) ||
			(await cardText(cards, foundSlot)) !== JSON.stringify(expected.cards.get(slot))
		)
			differences.push({ path, kind: 'differs' });
	}
	return differences;
}

/** Paths of the pages for which a word of `one` has another weight in `other`. */
function pathsOfOtherWords(one: Shard, other: Shard): Set<string> {
	const paths = new Set<string>();
	for (const [key, slots] of one.words) {
		const worth = other.words.get(key);
		for (const [slot, weight] of slots) {
			const path = one.pages.get(slot)?.path ?? '';
			if (worth?.get(other.slots.get(path) ?? -1) !== weight) paths.add(path);
		}
	}
	return paths;
}

function cardText(folder: string, slot: number): Promise<string | undefined> {
	return readFile(join(folder, `${slot}.json`), 'utf8').catch(whenMissing);
}
