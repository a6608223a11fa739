import type { ContentType, Published, SiteKey } from '@portolano/content-models';
import type { Condition } from './conditions.ts';

/** The fields of a document that a page reads, its type and id always among them. */
export type Selection<T extends ContentType, F extends keyof Published<T>> = Pick<
	Published<T>,
	F | ('type' & keyof Published<T>) | ('id' & keyof Published<T>)
>;

/** Which documents, in what order, which part of them. */
export interface Query<T extends ContentType, F extends keyof Published<T>> {
	type: T;
	/** Fields that the page shows: a change in any other field leaves the page alone. */
	select: readonly F[];
	where?: { readonly [K in keyof Published<T>]?: Condition };
	/** Documents owned by these sites or shown also on them; the site of the view when absent; `'any'` for all sites. */
	sites?: readonly SiteKey[] | 'any';
	/** Field to order by (localized ones by their Italian text, in Italian collation); ties are broken by id. */
	order: { by: keyof Published<T>; direction: 'ascending' | 'descending' };
	/** How many at most, where the list is not paged. */
	limit?: number;
	/**
	 * Static pages of `size`. `number` counts from 1, the page that shows the first in order. `fromEnd` counts from 1, the
	 * page that shows the last in order: so counted, a full page keeps its number for ever as documents are added at the
	 * head, which suits its address.
	 */
	page?: { number: number; size: number } | { fromEnd: number; size: number };
}

/**
 * Answer to a {@link Query}. Pages are cut from the END of the order: every page has exactly `size` items but the first,
 * which has from `size` to `2 × size − 1`, or all of them when there are fewer. So a new document at the head touches
 * page 1 alone, until page 1 is full and becomes two. `total` and `pages` are recorded only when they are read (taking
 * the answer apart, `const { items, pages } = …`, reads them).
 */
export interface Listing<D> {
	readonly items: D[];
	/** How many documents meet the conditions. A page that shows it changes with every one of them. */
	readonly total: number;
	/** How many pages of `size` they fill, 1 at least; 1 when not paged. */
	readonly pages: number;
}
