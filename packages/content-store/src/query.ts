import type { ContentType, Published, SiteKey } from '@portolano/content-models';
import type { Condition } from './conditions.ts';

/** The fields of a document that a page reads, its type and id always among them. */
export type Selection<T extends ContentType, F extends keyof Published<T>> = Pick<
	Published<T>,
	F | ('type' & keyof Published<T>) | ('id' & keyof Published<T>)
>;

/** A query for a list of documents: conditions, order and page. */
export interface Query<T extends ContentType, F extends keyof Published<T>> {
	type: T;
	/** Fields that the page shows; a change in any other field doesn't touch the page. */
	select: readonly F[];
	where?: { readonly [K in keyof Published<T>]?: Condition };
	/** Documents owned by these sites or also shown on them. Default: the site of the view. `'any'` for all sites. */
	sites?: readonly SiteKey[] | 'any';
	/** Field to order by: a localized one by its Italian text, texts in Italian collation. Ties are broken by id. */
	order: { by: keyof Published<T>; direction: 'ascending' | 'descending' };
	/** Maximum number of documents of a list without pages. */
	limit?: number;
	/**
	 * One static page of `size` documents. `number` counts from 1 at the head of the order. `fromEnd` counts from 1 at
	 * its end: a full page then keeps its number when documents are added at the head, so it suits addresses.
	 */
	page?: { number: number; size: number } | { fromEnd: number; size: number };
}

/**
 * Answer to a {@link Query}. Pages are cut from the END of the order: every page has exactly `size` items except the
 * first, which has from `size` to `2 × size − 1`, or all of them when there are fewer. So a new document at the head
 * touches only page 1, until page 1 is full and is split in two. `total` and `pages` are getters, recorded only when
 * read (destructuring, `const { items, pages } = …`, reads them).
 */
export interface Listing<D> {
	readonly items: D[];
	/** How many documents meet the conditions. A page that reads it is touched whenever one enters or leaves. */
	readonly total: number;
	/** How many pages of `size` they fill, at least 1; 1 without pages. */
	readonly pages: number;
}
