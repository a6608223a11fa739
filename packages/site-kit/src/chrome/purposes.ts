import { type PagePath, Shared } from '@portolano/content-store';
import { pagePurposes, type Published } from '@portolano/content-models';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { SiteContext } from '../page-context.ts';

export type Purpose = NonNullable<Published<'page'>['purpose']>;

/** Returns the page of the site with this purpose. */
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

// Every page needs several of these pages: one query fetches all of them.
const pagesByPurpose = new Shared((view): ReadonlyMap<Purpose, PurposePage> => {
	const { items } = view.list({
		type: 'page',
		select: [...linkFields('page'), 'title', 'purpose'],
		where: { purpose: { anyOf: pagePurposes }, owner: view.site().key },
		order: { by: 'id', direction: 'descending' },
	});
	return new Map(items.flatMap((page) => (page.purpose ? [[page.purpose, page] as const] : [])));
});

/** Paths of the pages that a portal generates for each purpose, until the editors publish their own. */
export const standInPaths = {
	'legal-notes': '/note-legali/',
	privacy: '/privacy/',
	accessibility: '/accessibilita/',
	booking: '/prenotazione-appuntamento/',
	assistance: '/assistenza/',
	'report-issue': '/segnalazione-disservizio/',
	transparency: '/amministrazione-trasparente/',
} as const satisfies Partial<Record<Purpose, PagePath>>;

/** A purpose for which a portal always has a page. */
export type StandingPurpose = keyof typeof standInPaths;

/**
 * Returns the address of the page of a purpose: that of the editors' page, else `fallback`, by default the page that
 * the portal generates.
 */
export function hrefOfPurpose(
	context: SiteContext,
	purpose: StandingPurpose,
	fallback: PagePath = standInPaths[purpose],
): string {
	const page = context.view.shared(pagesByPurpose).get(purpose);
	return (page && hrefOf(context, page)) ?? fallback;
}
