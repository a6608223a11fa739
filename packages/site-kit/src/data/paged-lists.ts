import type { ContentType, Published } from '@portolano/content-models';
import type { Query, StoreView } from '@portolano/content-store';

/** Number of documents on a page of a list. */
export const PAGE_SIZE = 12;

/** Returns the number of pages of a list, consistent with {@link pageOf}; 0 for an empty list. */
export function pagesOf<T extends ContentType, F extends keyof Published<T>>(
	view: StoreView,
	query: Query<T, F>,
	size: number = PAGE_SIZE,
): number {
	const { items, pages } = view.list({ ...query, select: [], page: { number: 1, size } });
	return items.length === 0 ? 0 : pages;
}

/** Returns one page of a list, by its number; of another size where that is given. */
export function pageOf<T extends ContentType, F extends keyof Published<T>>(
	view: StoreView,
	query: Query<T, F>,
	page: number | { number: number; size: number },
) {
	return view.list({
		...query,
		page: typeof page === 'number' ? { number: page, size: PAGE_SIZE } : page,
	});
}
