import type { Published } from '@portolano/content-models';
import type { Change } from './changes.ts';
import { type Filter, passes, turningPoints } from './conditions.ts';
import type { Documents } from './documents.ts';
import { guardOf, GuardedIndexes } from './guarded-indexes.ts';
import { entryOf } from './map-entry.ts';
import type { Order } from './order.ts';
import { Postings } from './postings.ts';
import { indexName, SortedIndex } from './sorted-index.ts';
import { Timeline } from './timeline.ts';

/** A document that entered, left, moved or was replaced in place. -1: the document was, or now is, not in the index. */
export interface Move {
	readonly index: SortedIndex;
	readonly removedAt: number;
	readonly insertedAt: number;
}

interface Awaited {
	readonly index: SortedIndex;
	readonly id: string;
}

/** All sorted indexes, kept up to date as documents and the clock change. */
export class Catalogue {
	readonly #documents: Documents;
	readonly #clock: { readonly now: number };
	readonly #opened = new Map<string, SortedIndex>();
	readonly #holders = new Map<SortedIndex, number>();
	readonly #guarded = new GuardedIndexes();
	readonly #postings: Postings;
	readonly #timeline = new Timeline<Awaited>();

	constructor(documents: Documents, clock: { readonly now: number }) {
		this.#documents = documents;
		this.#clock = clock;
		this.#postings = new Postings(documents);
	}

	/** Returns the index of a filter and an order; callers with the same filter and order share it. */
	open(filter: Filter, order: Order): SortedIndex {
		const name = indexName(filter, order);
		const index = entryOf(this.#opened, name, () => this.#build(name, filter, order));
		this.#holders.set(index, (this.#holders.get(index) ?? 0) + 1);
		return index;
	}

	/** Must be called once for each {@link open}; the last call drops the index. */
	close(index: SortedIndex): void {
		const left = (this.#holders.get(index) ?? 0) - 1;
		if (left > 0) {
			this.#holders.set(index, left);
			return;
		}
		this.#holders.delete(index);
		this.#opened.delete(index.name);
		this.#guarded.remove(index);
	}

	/** Returns the index as it is now, to be read at once: it is not kept up to date where nobody has opened it. */
	peek(filter: Filter, order: Order): SortedIndex {
		const name = indexName(filter, order);
		const now = this.#clock.now;
		return (
			this.#opened.get(name) ??
			new SortedIndex({ name, filter, order, candidates: this.#candidates(filter), now })
		);
	}

	/** Applies a change, already applied to the documents, to the affected indexes. */
	put(change: Change): Move[] {
		this.#postings.put(change);
		return [...this.#guarded.concernedBy(change)].flatMap((index) => {
			if (change.after) this.#awaitTurns(index, change.after);
			return this.#move(index, change.before, change.after);
		});
	}

	/** Adds and removes the documents whose date conditions have changed with the clock. */
	advance(): Move[] {
		return this.#timeline.due(this.#clock.now).flatMap(({ index, id }) => {
			if (this.#opened.get(index.name) !== index) return [];
			const document = this.#documents.get({ type: index.filter.type, id });
			return document ? this.#turned(index, document) : [];
		});
	}

	/** Returns the next instant at which time alone may change an answer (milliseconds since 1970). */
	nextBoundary(): number | undefined {
		return this.#timeline.next();
	}

	#build(name: string, filter: Filter, order: Order): SortedIndex {
		const candidates = [...this.#candidates(filter)];
		const index = new SortedIndex({ name, filter, order, candidates, now: this.#clock.now });
		for (const document of candidates) this.#awaitTurns(index, document);
		this.#guarded.add(index);
		return index;
	}

	#candidates(filter: Filter): Iterable<Published> {
		const guard = guardOf(filter);
		if (!guard) return this.#documents.ofType(filter.type).values();
		return this.#postings.documents(filter.type, guard.field, guard.token);
	}

	#awaitTurns(index: SortedIndex, document: Published): void {
		for (const at of turningPoints(document, index.filter, this.#clock.now))
			this.#timeline.add(at, { index, id: document.id });
	}

	#move(index: SortedIndex, before: Published | undefined, after: Published | undefined): Move[] {
		const { removedAt, insertedAt } = index.replace(before, after, this.#clock.now);
		return removedAt < 0 && insertedAt < 0 ? [] : [{ index, removedAt, insertedAt }];
	}

	#turned(index: SortedIndex, document: Published): Move[] {
		const isIn = index.indexOf(document) >= 0;
		const belongs = passes(document, index.filter, this.#clock.now);
		return isIn === belongs ? [] : this.#move(index, document, document);
	}
}
