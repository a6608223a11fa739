import type { ContentType, Published } from '@portolano/content-models';
import type { Condition, StoreView } from '@portolano/content-store';

/**
 * Whether the site has any document of `type` that meets the conditions. Queries only the oldest one, so that a page
 * that hides empty categories doesn't change each time a document is added to one.
 */
export function isUsed<T extends ContentType>(
	view: StoreView,
	type: T,
	where: { readonly [K in keyof Published<T>]?: Condition } = {},
): boolean {
	const { items } = view.list({
		type,
		select: [],
		where,
		order: { by: 'publishedAt', direction: 'ascending' },
		limit: 1,
	});
	return items.length > 0;
}
