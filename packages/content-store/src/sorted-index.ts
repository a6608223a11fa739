import type { Published } from '@portolano/content-models';
import { type Filter, passes, textOf } from './conditions.ts';
import { comparePlaces, type Order, type Place, placeOf } from './order.ts';

/** Returns a canonical text of a filter and an order. */
export function indexName(filter: Filter, { by, direction }: Order): string {
	return `${textOf(filter)}|${by}|${direction}`;
}

export interface IndexSource {
	readonly name: string;
	readonly filter: Filter;
	readonly order: Order;
	/** Documents to filter; must include all that pass. */
	readonly candidates: Iterable<Published>;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** The documents that pass a filter, kept in order. */
export class SortedIndex {
	readonly name: string;
	readonly filter: Filter;
	readonly order: Order;
	readonly #compare: (one: Place, other: Place) => number;
	#places: Place[];

	constructor({ name, filter, order, candidates, now }: IndexSource) {
		this.name = name;
		this.filter = filter;
		this.order = order;
		this.#compare = comparePlaces(order.direction);
		const passing = [...candidates].filter((document) => passes(document, filter, now));
		this.#places = passing.map((document) => placeOf(document, order.by)).sort(this.#compare);
	}

	get places(): readonly Place[] {
		return this.#places;
	}

	/** Returns an index of its own with the same documents. */
	copy(): SortedIndex {
		const { name, filter, order } = this;
		const copy = new SortedIndex({ name, filter, order, candidates: [], now: 0 });
		copy.#places = [...this.#places];
		return copy;
	}

	/** Returns the position of the document, or -1. */
	indexOf(document: Published): number {
		const position = this.positionOf(document);
		return this.#places[position]?.document.id === document.id ? position : -1;
	}

	/** Returns the position of the document, or where it would be inserted. */
	positionOf(document: Published): number {
		return this.#search(placeOf(document, this.order.by));
	}

	/**
	 * Takes `before` out, and puts `after` in where it passes the filter at `now` (milliseconds since 1970). Returns both
	 * places; -1 where the document was not, or is not, in the index.
	 */
	replace(
		before: Published | undefined,
		after: Published | undefined,
		now: number,
	): { readonly removedAt: number; readonly insertedAt: number } {
		const removedAt = before ? this.indexOf(before) : -1;
		if (removedAt >= 0) this.#places.splice(removedAt, 1);
		const enters = after !== undefined && passes(after, this.filter, now);
		return { removedAt, insertedAt: enters ? this.#insert(after) : -1 };
	}

	#insert(document: Published): number {
		const place = placeOf(document, this.order.by);
		const position = this.#search(place);
		this.#places.splice(position, 0, place);
		return position;
	}

	#search(place: Place): number {
		let low = 0;
		let high = this.#places.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const other = this.#places[middle];
			if (other && this.#compare(other, place) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
