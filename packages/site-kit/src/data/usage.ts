import type { ContentType, Published } from '@portolano/content-models';
import type { Condition, StoreView } from '@portolano/content-store';

/**
 * Whether the site has any document of `type` that meets the conditions. It looks at the oldest one, so that a page that
 * hides empty categories does not change each time something is added to one of them.
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
