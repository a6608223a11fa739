import { type PagePath, Shared } from '@portolano/content-store';
import { pagePurposes, type Published } from '@portolano/content-models';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { SiteContext } from '../page-context.ts';

export type Purpose = NonNullable<Published<'page'>['purpose']>;

/** The page of the site that has this purpose. */
export function pageFor({ view, site }: Pick<SiteContext, 'view' | 'site'>, purpose: Purpose) {
	const { items } = view.list({
		type: 'page',
		select: [...linkFields('page'), 'title'],
		where: { purpose },
		order: { by: 'id', direction: 'ascending' },
	});
	return items.find(({ owner }) => owner === site.key);
}

type PurposePage = NonNullable<ReturnType<typeof pageFor>> & Pick<Published<'page'>, 'purpose'>;

// Every page needs several of them: one query finds all.
const pagesByPurpose = new Shared((view): ReadonlyMap<Purpose, PurposePage> => {
	const { items } = view.list({
		type: 'page',
		select: [...linkFields('page'), 'title', 'purpose'],
		where: { purpose: { anyOf: pagePurposes }, owner: view.site().key },
		order: { by: 'id', direction: 'descending' },
	});
	return new Map(items.flatMap((page) => (page.purpose ? [[page.purpose, page] as const] : [])));
});

/** Where the page of a purpose stands: that of the editors, or the one rendered in its place at `fallback`. */
export function hrefOfPurpose(context: SiteContext, purpose: Purpose, fallback: PagePath): string {
	const page = context.view.shared(pagesByPurpose).get(purpose);
	return (page && hrefOf(context, page)) ?? fallback;
}
