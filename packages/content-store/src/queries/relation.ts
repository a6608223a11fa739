import type { ContentType, Published } from '@portolano/content-models';
import type { Filter } from '../conditions.ts';
import type { Documents } from '../documents.ts';
import { comparePlaces, type Order, type Place, placeOf } from '../order.ts';
import type { RelatedKey } from '../query-key.ts';
import type { RecordedQuery } from '../recorded-query.ts';
import type { SortedIndex } from '../sorted-index.ts';

/** A query for related documents, with one index for each topic. */
export interface Relation {
	readonly recorded: RecordedQuery;
	readonly key: RelatedKey;
	readonly indexes: readonly SortedIndex[];
	answer: readonly Published[];
}

const compare = comparePlaces('descending');

export function orderOf(type: ContentType): Order {
	const by = type === 'news' ? 'date' : type === 'event' ? 'start' : 'publishedAt';
	return { by, direction: 'descending' };
}

/** Returns one filter for each topic. */
export function filtersOf({ to, type, site }: RelatedKey): Filter[] {
	return [...new Set(to.topics)].map((topic) => ({ type, sites: [site], where: [['topics', topic]] }));
}

/** Returns a key that is equal for equal answers: the id of a document of another type doesn't matter. */
export function normalised(key: RelatedKey): RelatedKey {
	return key.to.type === key.type ? key : { ...key, to: { ...key.to, id: '' } };
}

/** Returns the place after which the related documents start; undefined to start at the newest. */
export function startPlace({ to, type }: RelatedKey, documents: Pick<Documents, 'get'>): Place | undefined {
	const document = to.type === type ? documents.get({ type, id: to.id }) : undefined;
	return document && placeOf(document, orderOf(type).by);
}

/** Merges the indexes and returns the next `limit` documents after `start`, newest first, without duplicates. */
export function nextDocuments(
	indexes: readonly SortedIndex[],
	start: Place | undefined,
	{ limit, to }: RelatedKey,
): Published[] {
	const places = indexes.flatMap((index) => {
		const from = start ? index.positionOf(start.document) : 0;
		return index.places.slice(from, from + limit + 1);
	});
	const others = places.filter(({ document }) => document.id !== to.id || document.type !== to.type);
	const sorted = others.sort(compare);
	const once = sorted.filter(({ document }, at) => sorted[at - 1]?.document.id !== document.id);
	return once.slice(0, limit).map(({ document }) => document);
}
