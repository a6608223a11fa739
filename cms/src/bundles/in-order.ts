import type { Subject } from '../publication/log/subject.ts';

/** The outcome of trying to do something with several documents, in an order in which each finds what it needs. */
export interface Tried<Item, Result> {
	/** Those that are not refused, in an order that works. */
	order: Item[];
	/** Why each of the others is refused. */
	refused: Map<Item, Error>;
	/** Of the attempt that worked; undefined when all are refused. */
	result: Result | undefined;
}

/** One of the documents was refused. */
interface Refusal<Item> {
	item: Item;
	error: Error;
}

/**
 * Tries items in their order until an attempt works: one that is refused is tried again after the others, and is left out once
 * that did not help. An attempt leaves nothing behind.
 */
export async function inOrder<Item extends Subject, Result>(
	items: readonly Item[],
	attempt: (items: readonly Item[]) => Promise<{ result: Result } | Refusal<Item>>,
): Promise<Tried<Item, Result>> {
	const refused = new Map<Item, Error>();
	let order = [...items];
	/** How many worked, at most, before one was refused; and how many were refused there since. */
	let [reached, turns] = [-1, 0];
	while (order.length > 0) {
		const outcome = await attempt(order);
		if ('result' in outcome) return { order, refused, result: outcome.result };
		const { item, error } = outcome;
		const at = order.indexOf(item);
		turns = at > reached ? 1 : turns + 1;
		reached = Math.max(reached, at);
		const others = order.filter((other) => other !== item);
		// Each of those left was refused in this place.
		if (turns >= order.length - at) {
			refused.set(item, error);
			order = others;
			[reached, turns] = [-1, 0];
		} else order = [...others, item];
	}
	return { order, refused, result: undefined };
}

/** Returns the items so that each comes after those that `needs` names, as far as they don't need each other. */
export function afterWhatTheyNeed<Item>(
	items: readonly Item[],
	needs: (item: Item) => readonly Item[],
): Item[] {
	const placed = new Set<Item>();
	const visiting = new Set<Item>();
	function place(item: Item): void {
		if (placed.has(item) || visiting.has(item)) return;
		visiting.add(item);
		for (const needed of needs(item)) place(needed);
		placed.add(item);
	}
	for (const item of items) place(item);
	return [...placed];
}
