import { isLocalizedField, type Published } from '@portolano/content-models';
import { fieldsOf } from './changes.ts';

export interface Order {
	readonly by: string;
	readonly direction: 'ascending' | 'descending';
}

/** A document with its sort key. */
export interface Place {
	readonly document: Published;
	/** 0 number, 1 date or id, 2 text, 3 missing value, which sorts last in both directions. */
	readonly rank: 0 | 1 | 2 | 3;
	readonly value: number | string;
}

const collator = new Intl.Collator('it');
const startsWithDay = /^\d{4}-\d{2}-\d{2}/;

function italianOf(value: unknown): unknown {
	return typeof value === 'object' && value !== null && 'it' in value ? value.it : undefined;
}

/** Returns the sort key of a document for an order by `field`; a localized field sorts by its Italian text. */
export function placeOf(document: Published, field: string): Place {
	const value = fieldsOf(document)[field];
	const plain = isLocalizedField(document.type, field) ? italianOf(value) : value;
	if (typeof plain === 'number' || typeof plain === 'boolean')
		return { document, rank: 0, value: Number(plain) };
	if (typeof plain !== 'string') return { document, rank: 3, value: 0 };
	return { document, rank: field === 'id' || startsWithDay.test(plain) ? 1 : 2, value: plain };
}

function compareValues(one: Place, other: Place): number {
	if (one.rank === 2) return collator.compare(String(one.value), String(other.value));
	if (one.value === other.value) return 0;
	return one.value < other.value ? -1 : 1;
}

/** Returns a comparator of places. Ties are broken by id, always ascending. */
export function comparePlaces(direction: Order['direction']): (one: Place, other: Place) => number {
	const sign = direction === 'ascending' ? 1 : -1;
	return (one, other) => {
		if (one.rank !== other.rank)
			return one.rank === 3 || other.rank === 3 ? one.rank - other.rank : sign * (one.rank - other.rank);
		return sign * compareValues(one, other) || compareIds(one.document.id, other.document.id);
	};
}

export function compareIds(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
