import { inPlace, leavesOf, type Place, placeOf } from './page-tree.ts';
import { type IndexedPage, nameOf, type WeightedPage } from './pages.ts';

/** Most pages of a shard. A query reads a part of every shard; a change of a page concerns one. */
export const PAGES_PER_SHARD = 6000;

/** Slot and weight of a page in one number, which sorts by slot. */
export type Posting = number;

export const posting = (slot: number, weight: number): Posting => (slot << 8) | weight;
export const slotOf = (one: Posting) => one >> 8;
export const weightOf = (one: Posting) => one & 255;

export interface PlacedPage extends IndexedPage {
	readonly place: Place;
}

/** A part of the index of one language. What a change leaves as it is stays the same object. */
export interface Shard {
	/** Digits with which the places of its pages begin. */
	readonly prefix: string;
	/** By slot. The newest are last, so that another one leaves the slots of the others. */
	readonly pages: readonly PlacedPage[];
	/** The postings of each key, in the order of their slots. */
	readonly words: Map<string, readonly Posting[]>;
}

export function placed(page: IndexedPage): PlacedPage {
	return { ...page, place: placeOf(nameOf(page)) };
}

function bySlot(one: PlacedPage, other: PlacedPage): number {
	const [date, otherDate] = [one.date ?? '', other.date ?? ''];
	if (date !== otherDate) return date < otherDate ? -1 : 1;
	return one.place < other.place ? -1 : 1;
}

/** Pages to add, each in place of the page of its name, and names of pages to leave out. */
export interface ShardChanges {
	readonly added: readonly WeightedPage[];
	readonly removed: ReadonlySet<string>;
}

/** The shard and slot of each page. */
type Slots = Map<PlacedPage, { readonly shard: Shard; readonly slot: number }>;

/** Returns what neighbouring shards, all those of the branch `prefix`, become with the changes. */
export function changed(shards: readonly Shard[], { added, removed }: ShardChanges, prefix: string): Shard[] {
	const gone = new Set([...removed, ...added.map(({ page }) => nameOf(page))]);
	const kept = shards.flatMap(({ pages }) => pages.filter((page) => !gone.has(nameOf(page))));
	const fresh = added.map(({ page }) => placed(page));
	const slots: Slots = new Map();
	const result = [...leavesOf(inPlace([...kept, ...fresh]), PAGES_PER_SHARD, prefix)].map((leaf): Shard => {
		const shard = { prefix: leaf.prefix, pages: leaf.items.toSorted(bySlot), words: new Map() };
		shard.pages.forEach((page, slot) => slots.set(page, { shard, slot }));
		return shard;
	});
	for (const shard of shards) keepWords(shard, result, slots);
	addWords(added, fresh, slots);
	return result;
}

/** Passes the postings of the pages that stay to the shards in which they are now. */
function keepWords({ pages, words }: Shard, result: readonly Shard[], slots: Slots): void {
	for (const shard of result) {
		const moves = Int32Array.from(pages, (page) => {
			const to = slots.get(page);
			return to?.shard === shard ? to.slot : -1;
		});
		for (const [key, postings] of words) {
			const moved = movedTo(postings, moves);
			const before = shard.words.get(key);
			if (moved.length > 0) shard.words.set(key, before ? [...before, ...moved].sort(ascending) : moved);
		}
	}
}

/** Returns the same list when none of its pages has moved. */
function movedTo(postings: readonly Posting[], moves: Int32Array): readonly Posting[] {
	const isSame = postings.every((one) => moves[slotOf(one)] === slotOf(one));
	if (isSame) return postings;
	const moved: Posting[] = [];
	for (const one of postings) {
		const slot = moves[slotOf(one)] ?? -1;
		if (slot >= 0) moved.push(posting(slot, weightOf(one)));
	}
	return moved;
}

function addWords(added: readonly WeightedPage[], fresh: readonly PlacedPage[], slots: Slots): void {
	const lists = new Map<Shard, Map<string, Posting[]>>();
	added.forEach(({ keys, weights }, number) => {
		const page = fresh[number];
		const to = page && slots.get(page);
		if (!to) return;
		const own = lists.get(to.shard) ?? new Map<string, Posting[]>();
		lists.set(to.shard, own);
		keys.forEach((key, index) => {
			const one = posting(to.slot, weights[index] ?? 0);
			const list = own.get(key);
			if (list) list.push(one);
			else own.set(key, [one]);
		});
	});
	for (const [{ words }, own] of lists)
		for (const [key, list] of own) words.set(key, [...(words.get(key) ?? []), ...list].sort(ascending));
}

function ascending(one: number, other: number): number {
	return one - other;
}
