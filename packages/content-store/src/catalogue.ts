import type { ContentType, Published } from '@portolano/content-models';
import { type Change, fieldsOf } from './changes.ts';
import { exactToken, type Filter, passes, tokensOf, turningPoints } from './conditions.ts';
import { type Documents, entryOf } from './documents.ts';
import type { Order } from './order.ts';
import { createPostings } from './postings.ts';
import { createSortedIndex, indexName, type SortedIndex } from './sorted-index.ts';
import { createTimeline } from './timeline.ts';

/** A document that entered, left or moved in an index, or stayed and was replaced. -1: it was, or is, not in it. */
export interface Move {
	readonly index: SortedIndex;
	readonly removedAt: number;
	readonly insertedAt: number;
}

/** All sorted indexes, each kept up to date as documents and the clock change. */
export interface Catalogue {
	/** The index of a filter and an order, shared by all who open it. */
	open(filter: Filter, order: Order): SortedIndex;
	/** To be called once for each {@link open}; the last one drops the index. */
	close(index: SortedIndex): void;
	/** Carries a change that `documents` already holds into the indexes that it concerns. */
	put(change: Change): Move[];
	/** Lets documents in and out whose instant has come. */
	advance(): Move[];
	/** When an answer may change by itself (milliseconds since 1970). */
	nextBoundary(): number | undefined;
}

interface Awaited {
	readonly index: SortedIndex;
	readonly id: string;
}

/** A value that every document of a filter has: an index is looked at only when a document has it. */
function guardOf({ type, where }: Filter): { field: string; token: string; name: string } | undefined {
	for (const [field, condition] of where) {
		const token = exactToken(condition);
		if (token !== undefined) return { field, token, name: `${type}|${field}|${token}` };
	}
	return undefined;
}

export function createCatalogue(documents: Documents, clock: { readonly now: number }): Catalogue {
	const opened = new Map<string, SortedIndex>();
	const holders = new Map<SortedIndex, number>();
	const guarded = new Map<string, Set<SortedIndex>>();
	const guardFields = new Map<ContentType, Set<string>>();
	const postings = createPostings(documents);
	const timeline = createTimeline<Awaited>();

	function candidates(filter: Filter): Iterable<Published> {
		const guard = guardOf(filter);
		if (!guard) return documents.ofType(filter.type).values();
		return postings.documents(filter.type, guard.field, guard.token);
	}

	function awaitTurns(index: SortedIndex, document: Published): void {
		for (const at of turningPoints(document, index.filter, clock.now))
			timeline.add(at, { index, id: document.id });
	}

	function open(filter: Filter, order: Order): SortedIndex {
		const name = indexName(filter, order);
		const index = entryOf(opened, name, () => build(name, filter, order));
		holders.set(index, (holders.get(index) ?? 0) + 1);
		return index;
	}

	function build(name: string, filter: Filter, order: Order): SortedIndex {
		const among = [...candidates(filter)];
		const index = createSortedIndex({ name, filter, order, candidates: among, now: clock.now });
		for (const document of among) awaitTurns(index, document);
		const guard = guardOf(filter);
		if (guard) entryOf(guardFields, filter.type, () => new Set<string>()).add(guard.field);
		entryOf(guarded, guard?.name ?? filter.type, () => new Set<SortedIndex>()).add(index);
		return index;
	}

	function close(index: SortedIndex): void {
		const left = (holders.get(index) ?? 0) - 1;
		if (left > 0) holders.set(index, left);
		else drop(index);
	}

	function drop(index: SortedIndex): void {
		holders.delete(index);
		opened.delete(index.name);
		const key = guardOf(index.filter)?.name ?? index.filter.type;
		guarded.get(key)?.delete(index);
		if (guarded.get(key)?.size === 0) guarded.delete(key);
	}

	function concerned({ type, before, after }: Change): Set<SortedIndex> {
		const names = [before, after].flatMap((document) =>
			[...(guardFields.get(type) ?? [])].flatMap((field) =>
				tokensOf(fieldsOf(document)[field]).map((token) => `${type}|${field}|${token}`),
			),
		);
		return new Set([type, ...names].flatMap((name) => [...(guarded.get(name) ?? [])]));
	}

	function move(index: SortedIndex, before: Published | undefined, after: Published | undefined): Move[] {
		const removedAt = before ? index.indexOf(before) : -1;
		if (removedAt >= 0) index.removeAt(removedAt);
		const enters = after !== undefined && passes(after, index.filter, clock.now);
		const insertedAt = enters ? index.insert(after) : -1;
		return removedAt < 0 && insertedAt < 0 ? [] : [{ index, removedAt, insertedAt }];
	}

	function put(change: Change): Move[] {
		postings.put(change);
		return [...concerned(change)].flatMap((index) => {
			if (change.after) awaitTurns(index, change.after);
			return move(index, change.before, change.after);
		});
	}

	function advance(): Move[] {
		return timeline.due(clock.now).flatMap(({ index, id }) => {
			const document = documents.get({ type: index.filter.type, id });
			if (opened.get(index.name) !== index) return [];
			return document ? turned(index, document) : [];
		});
	}

	function turned(index: SortedIndex, document: Published): Move[] {
		const isIn = index.indexOf(document) >= 0;
		return isIn === passes(document, index.filter, clock.now) ? [] : move(index, document, document);
	}

	return { open, close, put, advance, nextBoundary: () => timeline.next() };
}
