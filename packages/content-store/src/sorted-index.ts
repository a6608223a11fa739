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
	readonly #places: Place[];

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

	/** Returns the position of the document, or -1. */
	indexOf(document: Published): number {
		const position = this.positionOf(document);
		return this.#places[position]?.document.id === document.id ? position : -1;
	}

	/** Returns the position of the document, or where it would be inserted. */
	positionOf(document: Published): number {
		return this.#search(placeOf(document, this.order.by));
	}

	/** Inserts the document; returns its position. */
	insert(document: Published): number {
		const place = placeOf(document, this.order.by);
		const position = this.#search(place);
		this.#places.splice(position, 0, place);
		return position;
	}

	/** Removes the document at this position. */
	removeAt(index: number): void {
		this.#places.splice(index, 1);
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
