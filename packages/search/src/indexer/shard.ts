import {
	asDistances,
	type Dates,
	fromDistances,
	type PageCard,
	type ShardHead,
	type WordChunk,
} from '../format.ts';
import type { ExtractedPage } from './pages.ts';

/** Pairs of slot and weight in a chunk of words; a query fetches one chunk for each of its words. */
const PAIRS_PER_CHUNK = 2000;

/** Number of characters of a text that are stored for excerpts. */
const TEXT_KEPT = 12_000;

/** The properties of a page that the index keeps, besides its words. */
export interface IndexedPage {
	path: string;
	type: string;
	topics: string[];
	date?: string;
	/** The file of records that lists it, when it is on another site. */
	file?: string;
	/** Set when this site doesn't show it by reference: it ranks lower. */
	isAside?: true;
}

/** A part of the index of one language: its pages by slot, and for each key the weight of each page. */
export interface Shard {
	pages: Map<number, IndexedPage>;
	slots: Map<string, number>;
	words: Map<string, Map<number, number>>;
	/** Cards changed since it was last saved; `undefined` for a removed page. */
	cards: Map<number, PageCard | undefined>;
	/** First unused slot. Slots are never reused, so that an old index can't show the wrong page. */
	nextSlot: number;
}

export function emptyShard(): Shard {
	return { pages: new Map(), slots: new Map(), words: new Map(), cards: new Map(), nextSlot: 0 };
}

/** A page to add, with the weight of each of its keys. */
export interface Weighted {
	page: ExtractedPage;
	weights: ReadonlyMap<string, number>;
}

/** Adds pages; each replaces the page that the shard has at its path. */
export function put(shard: Shard, pages: readonly Weighted[]): void {
	const known = pages.flatMap(({ page }) => shard.slots.get(page.path) ?? []);
	if (known.length > 0) forgetWords(shard, new Set(known));
	for (const page of pages) putOne(shard, page);
}

function putOne(shard: Shard, { page, weights }: Weighted): void {
	const slot = shard.slots.get(page.path) ?? shard.nextSlot++;
	shard.slots.set(page.path, slot);
	shard.pages.set(slot, indexedOf(page));
	shard.cards.set(slot, cardOf(page));
	for (const [key, weight] of weights) {
		const slots = shard.words.get(key);
		if (slots) slots.set(slot, weight);
		else shard.words.set(key, new Map([[slot, weight]]));
	}
}

function indexedOf({ path, type, topics, date, elsewhere }: ExtractedPage): IndexedPage {
	return {
		...{ path, type, topics },
		...(date ? { date } : {}),
		...(elsewhere ? { file: elsewhere.file } : {}),
		...(elsewhere && !elsewhere.isShown ? { isAside: true } : {}),
	};
}

/** Removes pages; unknown paths are ignored. */
export function take(shard: Shard, paths: Iterable<string>): void {
	const gone = new Set([...paths].flatMap((path) => shard.slots.get(path) ?? []));
	if (gone.size === 0) return;
	forgetWords(shard, gone);
	for (const slot of gone) {
		const page = shard.pages.get(slot);
		if (page) shard.slots.delete(page.path);
		shard.pages.delete(slot);
		shard.cards.set(slot, undefined);
	}
}

function forgetWords({ words }: Shard, gone: ReadonlySet<number>): void {
	for (const [key, slots] of words) {
		for (const slot of gone.size < slots.size ? gone : [...slots.keys()])
			if (gone.has(slot)) slots.delete(slot);
		if (slots.size === 0) words.delete(key);
	}
}

function cardOf({ path, title, summary, type, topics, date, elsewhere, text }: ExtractedPage): PageCard {
	return {
		...{ path, title, summary, type, topics },
		...(date ? { date } : {}),
		...(elsewhere ? { site: elsewhere.site } : {}),
		text: text.slice(0, TEXT_KEPT),
	};
}

/** Splits the words of a shard into chunks of about the same size, in the order of their keys. */
export function chunksOf({ words }: Shard): WordChunk[] {
	const chunks: WordChunk[] = [];
	let chunk: WordChunk = {};
	let pairs = 0;
	for (const key of [...words.keys()].sort()) {
		const slots = words.get(key);
		if (!slots) continue;
		if (pairs > 0 && pairs + slots.size > PAIRS_PER_CHUNK) {
			chunks.push(chunk);
			chunk = {};
			pairs = 0;
		}
		chunk[key] = packed(slots);
		pairs += slots.size;
	}
	return pairs > 0 ? [...chunks, chunk] : chunks;
}

function packed(slots: ReadonlyMap<number, number>): number[] {
	const ordered = [...slots].sort(([a], [b]) => a - b);
	return ordered.flatMap(([slot, weight], index) => [slot - (ordered[index - 1]?.[0] ?? 0), weight]);
}

/** Returns the head of a shard whose cards are in `group`. */
export function headOf(shard: Shard, group: string, chunks: readonly WordChunk[]): ShardHead {
	return {
		group,
		chunks: chunks.map(firstKey),
		facets: {
			tipo: slotsBy(shard, ({ type }) => [type]),
			argomento: slotsBy(shard, ({ topics }) => topics),
		},
		aside: slotsBy(shard, ({ isAside }) => (isAside ? ['aside'] : []))['aside'] ?? [],
	};
}

/** Finds the smallest key. Objects list integer-like keys first, so insertion order can't be used. */
function firstKey(chunk: WordChunk): string {
	return Object.keys(chunk).reduce((first, key) => (key < first ? key : first));
}

export function datesOf(shard: Shard): Dates {
	return slotsBy(shard, ({ date }) => (date ? [date] : []));
}

function slotsBy({ pages }: Shard, valuesOf: (page: IndexedPage) => string[]): Record<string, number[]> {
	const slots = new Map<string, number[]>();
	for (const [slot, page] of [...pages].sort(([a], [b]) => a - b)) {
		for (const value of new Set(valuesOf(page))) slots.set(value, [...(slots.get(value) ?? []), slot]);
	}
	const ordered = [...slots].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(ordered.map(([value, list]) => [value, asDistances(list)]));
}

/** Restores a saved shard. */
export function shardFrom(pages: readonly (IndexedPage | null)[], chunks: readonly WordChunk[]): Shard {
	const shard = emptyShard();
	shard.nextSlot = pages.length;
	pages.forEach((page, slot) => {
		if (!page) return;
		shard.pages.set(slot, page);
		shard.slots.set(page.path, slot);
	});
	for (const chunk of chunks)
		for (const [key, pairs] of Object.entries(chunk)) shard.words.set(key, unpacked(pairs));
	return shard;
}

function unpacked(pairs: readonly number[]): Map<number, number> {
	const slots = fromDistances(pairs.filter((_, index) => index % 2 === 0));
	return new Map(slots.map((slot, index) => [slot, pairs[index * 2 + 1] ?? 0]));
}

/** Lists the pages of a shard by slot, `null` for a removed one: the input of {@link shardFrom}. */
export function pagesOf({ pages, nextSlot }: Shard): (IndexedPage | null)[] {
	return Array.from({ length: nextSlot }, (_, slot) => pages.get(slot) ?? null);
}
