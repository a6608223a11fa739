import { type ContentType, dayInRome, type Reference } from '@portolano/content-models';
import { type Documents, nameOf, targetsOf } from '../documents.ts';
import { count, cut } from '../queries/index-queries.ts';
import { type CountQueries, recounted } from '../queries/counts.ts';
import { referrersOf } from '../queries/links.ts';
import { observedSite } from '../queries/observed-site.ts';
import type { PageQueries } from '../queries/page-queries.ts';
import { filtersOf, nextDocuments, normalised, orderOf, startPlace } from '../queries/relation.ts';
import { siteAmong } from '../queries/sites.ts';
import type { CountsKey, RelatedKey } from '../query-key.ts';
import type { OverlaidDocuments } from './overlaid-documents.ts';
import type { OverlaidIndexes } from './overlaid-indexes.ts';

export interface OverlaidQueriesOptions {
	readonly documents: OverlaidDocuments;
	/** The documents under them. */
	readonly base: Pick<Documents, 'referring'>;
	readonly indexes: OverlaidIndexes;
	readonly counts: Pick<CountQueries, 'peek'>;
	/** Milliseconds since 1970. */
	readonly clock: { readonly now: number };
}

function countsOf(
	{ documents, counts }: OverlaidQueriesOptions,
	key: CountsKey,
): ReadonlyMap<string, number> {
	let answer = counts.peek(key);
	for (const change of documents.changesOf(key.type)) answer = recounted({ key, answer }, change) ?? answer;
	return answer;
}

/** Returns the ids of the documents of `type` that refer to `target`. */
function referring({ documents, base }: OverlaidQueriesOptions, target: Reference, type: ContentType) {
	const ids = new Set(base.referring(target, type));
	for (const { id, after } of documents.changesOf(type)) {
		if (targetsOf(after).has(nameOf(target))) ids.add(id);
		else ids.delete(id);
	}
	return ids;
}

function relatedTo({ documents, indexes }: OverlaidQueriesOptions, of: RelatedKey) {
	const key = normalised(of);
	const byTopic = filtersOf(key).map((filter) => indexes.open(filter, orderOf(filter.type)));
	return nextDocuments(byTopic, startPlace(key, documents), key);
}

/** Returns every kind of query on overlaid documents. None is recorded: what is passed to record them is not used. */
export function overlaidQueries(options: OverlaidQueriesOptions): PageQueries {
	const { documents, indexes, clock } = options;
	const linked = {
		get: (reference: Reference) => documents.get(reference),
		referring: (target: Reference, type: ContentType) => referring(options, target, type),
	};
	return {
		single: { read: (_record, reference) => documents.get(reference) },
		sites: {
			read(_record, key) {
				const site = siteAmong(documents.ofType('site'), key);
				return site && observedSite(site, () => undefined);
			},
		},
		lists: {
			slice: (_record, { filter, order, part }) => cut(indexes.open(filter, order), part),
			tally: (_record, { filter, order, size }) => count(indexes.open(filter, order), size),
		},
		links: { read: (_record, target, { type }) => referrersOf(target, type, linked) },
		related: { read: (_record, key) => relatedTo(options, key) },
		counts: { read: (_record, key) => countsOf(options, key) },
		today: { read: () => dayInRome(clock.now) },
		passed: { read: (_record, instant) => Date.parse(instant) <= clock.now },
		group: () => undefined,
	};
}
