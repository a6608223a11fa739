import type { ContentType, Reference, SiteKey } from '@portolano/content-models';
import type { Filter } from './conditions.ts';
import type { Order } from './order.ts';
import type { PageChoice } from './paging.ts';

/** Fields of one document; `'whole'` for all. */
export type Fields = readonly string[] | 'whole';

/** Which part of an index: one page, the first `limit` documents, or all. */
export type Part = { page: PageChoice } | { limit: number } | { all: true };

export interface SliceKey {
	readonly filter: Filter;
	readonly order: Order;
	readonly part: Part;
	readonly fields: readonly string[];
}

/** Query for the number of documents of an index, or of pages of `size`. */
export interface TallyKey {
	readonly filter: Filter;
	readonly order: Order;
	readonly size?: number;
}

export interface CountsKey {
	readonly type: ContentType;
	readonly site: SiteKey;
	readonly field: string;
}

export interface RelatedKey {
	/** The starting document. Its id matters only when it is of the same `type` as the related ones. */
	readonly to: { readonly type: ContentType; readonly id: string; readonly topics: readonly string[] };
	readonly type: ContentType;
	readonly site: SiteKey;
	readonly limit: number;
	readonly fields: readonly string[];
}

/** A query as plain data: it can be replayed on another store of the same documents. */
export type QueryKey =
	| { kind: 'single'; reference: Reference; fields: Fields }
	| { kind: 'site'; site: SiteKey; field: string }
	| ({ kind: 'slice' } & SliceKey)
	| ({ kind: 'tally' } & TallyKey)
	| { kind: 'links'; target: Reference; type: ContentType; fields: readonly string[] }
	| { kind: 'related'; of: RelatedKey }
	| ({ kind: 'counts' } & CountsKey)
	| { kind: 'today' }
	| { kind: 'passed'; instant: string }
	| { kind: 'group'; parts: readonly QueryKey[] };
