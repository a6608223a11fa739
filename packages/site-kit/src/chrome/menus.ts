import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { hrefOfTarget } from '../links/targets.ts';
import { localizeWithLanguage, type SiteContext } from '../page-context.ts';

type Menu = Published<'menu'>;
type MenuItem = Menu['items'][number];

/** A titled list of links. */
export interface LinkGroup {
	title: string | undefined;
	links: Link[];
}

/**
 * Returns the menus of the site at a position, in order. Items whose page isn't published are left out; the children of
 * an item become a group with the item's title.
 */
export function menusAt(context: SiteContext, position: Menu['position']): LinkGroup[] {
	const { items } = context.view.list({
		type: 'menu',
		select: ['owner', 'title', 'items'],
		where: { position },
		order: { by: 'id', direction: 'ascending' },
	});
	return items
		.filter(({ owner }) => owner === context.site.key)
		.flatMap((menu) => [
			{
				title: menu.title && localizeWithLanguage(context, menu.title).value,
				links: linksOf(
					context,
					menu.items.filter((item) => item.items.length === 0),
				),
			},
			...menu.items
				.filter((item) => item.items.length > 0)
				.map((item) => ({
					title: localizeWithLanguage(context, item.label).value,
					links: linksOf(context, item.items),
				})),
		])
		.filter(({ links }) => links.length > 0);
}

/** Returns the links of the menu at a position; `undefined` if the site has no such menu. */
export function menuAt(context: SiteContext, position: Menu['position']): Link[] | undefined {
	const groups = menusAt(context, position);
	return groups.length === 0 ? undefined : groups.flatMap(({ links }) => links);
}

function linksOf(context: SiteContext, items: readonly Pick<MenuItem, 'label' | 'to'>[]): Link[] {
	return items.flatMap(({ label, to }) => {
		const href = to.kind === 'path' ? to.path : hrefOfTarget(context, to);
		const { value, lang } = localizeWithLanguage(context, label);
		return href === undefined ? [] : [{ text: value, href, lang }];
	});
}
