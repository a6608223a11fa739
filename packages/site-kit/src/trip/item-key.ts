import type { Reference } from '@portolano/content-models';

/** The types that a trip is made of, by the letter that their keys begin with. */
export const tripTypes = { p: 'place', e: 'event', i: 'itinerary' } as const;

export type TripType = (typeof tripTypes)[keyof typeof tripTypes];

/** What every key looks like; anything else in a link is no key. */
export const itemKeyPattern = /^[pei][0-9a-z]{1,11}$/;

/**
 * Returns a short name of a document, so that a link can hold a whole trip: a letter for its type, and a hash of its id
 * of 53 bits (cyrb53), which is always the same. Among a thousand documents two alike are less likely than 1 in 10⁹.
 */
export function itemKey({ type, id }: Reference<TripType>): string {
	return type.slice(0, 1) + hashOf(id).toString(36);
}

function hashOf(text: string): number {
	let [one, other] = [0xdeadbeef, 0x41c6ce57];
	for (const letter of text) {
		const code = letter.codePointAt(0) ?? 0;
		one = Math.imul(one ^ code, 2654435761);
		other = Math.imul(other ^ code, 1597334677);
	}
	one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
	other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
	return 4294967296 * (2097151 & other) + (one >>> 0);
}
