import type { Published } from './documents.ts';
import { day } from './primitives.ts';
import { endOfDay, startOfDay } from './rome-time.ts';

/**
 * The days in Rome on which a document is published, for the shape of the types that have a lifetime. Outside of them
 * it is not on any site: neither its pages, nor in lists, nor as a reference.
 */
export const publicationDays = {
	/** First day on which it is published. */
	publishedFrom: day.optional(),
	/** Last day on which it is published. */
	publishedUntil: day.optional(),
};

/** The instants (milliseconds since 1970) between which a document is published, `cease` excluded. */
export interface Lifetime {
	readonly begin: number;
	readonly cease: number;
}

/** Returns the first and the last day on which a document is published, where its type has them and they are given. */
export function publicationDaysOf(document: Published): {
	first: string | undefined;
	last: string | undefined;
} {
	return {
		first: 'publishedFrom' in document ? document.publishedFrom : undefined,
		last: 'publishedUntil' in document ? document.publishedUntil : undefined,
	};
}

/** Returns the lifetime of a document; undefined when it neither begins nor ceases. */
export function lifetimeOf(document: Published): Lifetime | undefined {
	const { first, last } = publicationDaysOf(document);
	if (first === undefined && last === undefined) return undefined;
	return {
		begin: first === undefined ? -Infinity : startOfDay(first),
		cease: last === undefined ? Infinity : endOfDay(last),
	};
}
