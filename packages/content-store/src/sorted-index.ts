import type { Published } from '@portolano/content-models';
import { type Filter, passes, textOf } from './conditions.ts';
import { comparePlaces, type Order, type Place, placeOf } from './order.ts';

/** The documents that pass a filter, always in order. */
export interface SortedIndex {
	readonly name: string;
	readonly filter: Filter;
	readonly order: Order;
	readonly places: readonly Place[];
	/** Where the document stands, or -1. */
	indexOf(document: Published): number;
	/** Where the document stands or would stand. */
	positionOf(document: Published): number;
	/** Puts the document in; answers where. */
	insert(document: Published): number;
	/** Takes out what stands there. */
	removeAt(index: number): void;
}

/** The same text for the same filter and order. */
export function indexName(filter: Filter, { by, direction }: Order): string {
	return `${textOf(filter)}|${by}|${direction}`;
}

export interface IndexSource {
	readonly name: string;
	readonly filter: Filter;
	readonly order: Order;
	/** Documents among which are all that may pass. */
	readonly candidates: Iterable<Published>;
	/** Milliseconds since 1970. */
	readonly now: number;
}

export function createSortedIndex({ name, filter, order, candidates, now }: IndexSource): SortedIndex {
	const compare = comparePlaces(order.direction);
	const places: Place[] = [];
	for (const document of candidates) {
		if (passes(document, filter, now)) places.push(placeOf(document, order.by));
	}
	places.sort(compare);

	function search(place: Place): number {
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const other = places[middle];
			if (other && compare(other, place) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	const positionOf = (document: Published) => search(placeOf(document, order.by));

	return {
		name,
		filter,
		order,
		places,
		positionOf,
		indexOf(document) {
			const position = positionOf(document);
			return places[position]?.document.id === document.id ? position : -1;
		},
		insert(document) {
			const place = placeOf(document, order.by);
			const position = search(place);
			places.splice(position, 0, place);
			return position;
		},
		removeAt(index) {
			places.splice(index, 1);
		},
	};
}
