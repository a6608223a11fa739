import {
	asDistances,
	type Dates,
	fromDistances,
	type PageCard,
	type ShardHead,
	type WordChunk,
} from '../format.ts';
import type { ExtractedPage } from './pages.ts';

/** Pairs of slot and weight in a chunk of words; a query reads a chunk for each of its words. */
const PAIRS_PER_CHUNK = 2000;

/** Characters of a text kept for excerpts. */
const TEXT_KEPT = 12_000;

/** What the index keeps of a page beside its words. */
export interface IndexedPage {
	path: string;
	type: string;
	topics: string[];
	date?: string;
	/** The file of records that tells of it, when it stands on another site. */
	file?: string;
	/** Whether it is not even shown here: found after what is. */
	isAside?: true;
}

/** A part of the index of one language: its pages by slot, and for each key the weight in each slot. */
export interface Shard {
	pages: Map<number, IndexedPage>;
	slots: Map<string, number>;
	words: Map<string, Map<number, number>>;
	/** Cards written since it was last saved; `undefined` for a page taken out. */
	cards: Map<number, PageCard | undefined>;
	/** First slot never used. A slot is never given to another page, so an old index can't show the wrong one. */
	nextSlot: number;
}

export function emptyShard(): Shard {
	return { pages: new Map(), slots: new Map(), words: new Map(), cards: new Map(), nextSlot: 0 };
}

/** A page to put in, and what each of its keys is worth. */
export interface Weighted {
	page: ExtractedPage;
	weights: ReadonlyMap<string, number>;
}

/** Adds pages, each in the place of what the shard had at its path. */
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

/** Takes pages out; paths it does not have are no matter. */
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

/** The words of a shard in chunks of about the same size, in the order of their keys. */
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

/** The head of a shard whose cards are in `group`. */
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

/** An object gives keys that look like numbers first, whatever the order in which they were put. */
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

/** A shard as it was saved. */
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

/** The pages of a shard by slot, `null` where there is none any more: what {@link shardFrom} takes. */
export function pagesOf({ pages, nextSlot }: Shard): (IndexedPage | null)[] {
	return Array.from({ length: nextSlot }, (_, slot) => pages.get(slot) ?? null);
}
