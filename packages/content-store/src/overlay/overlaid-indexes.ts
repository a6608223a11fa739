import type { Catalogue } from '../catalogue.ts';
import type { Filter } from '../conditions.ts';
import { entryOf } from '../map-entry.ts';
import type { Order } from '../order.ts';
import { indexName, type SortedIndex } from '../sorted-index.ts';
import type { OverlaidDocuments } from './overlaid-documents.ts';

export interface OverlaidIndexesOptions {
	readonly catalogue: Pick<Catalogue, 'peek'>;
	readonly documents: OverlaidDocuments;
	/** Milliseconds since 1970. */
	readonly clock: { readonly now: number };
}

/** The indexes of a store with changes carried into copies of them, each made when it is first needed. */
export class OverlaidIndexes {
	readonly #options: OverlaidIndexesOptions;
	readonly #opened = new Map<string, SortedIndex>();

	constructor(options: OverlaidIndexesOptions) {
		this.#options = options;
	}

	open(filter: Filter, order: Order): SortedIndex {
		return entryOf(this.#opened, indexName(filter, order), () => this.#overlay(filter, order));
	}

	#overlay(filter: Filter, order: Order): SortedIndex {
		const { catalogue, documents, clock } = this.#options;
		const base = catalogue.peek(filter, order);
		const changes = documents.changesOf(filter.type);
		if (changes.length === 0) return base;
		const copy = base.copy();
		for (const { before, after } of changes) copy.replace(before, after, clock.now);
		return copy;
	}
}
