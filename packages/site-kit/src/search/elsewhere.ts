import type { Published } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { ElsewhereRecord, SearchType } from '@portolano/search';
import { fullName } from '../types/person/card.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import type { Found } from '../types/page-type.ts';
import { pageTypeKits } from '../types/registry.ts';
import { wordsOf } from '../words/words.ts';

/** Maximum number of records of each type, the newest: older documents are found only on their own site. */
const MOST = 300;

const findable = pageTypeKits
	.flatMap(({ elsewhere, search }) => (elsewhere ? [{ ...elsewhere, type: search.type }] : []))
	.toSorted((one, other) => one.rank - other.rank);

type Findable = (typeof findable)[number];

/**
 * Returns the pages of other sites that this site's search finds: first those it shows by reference, then the rest of
 * its body.
 */
export function elsewhereRecords(context: PageContext): ElsewhereRecord[] {
	const { view, site } = context;
	const shown = findable.flatMap((type) => recordsOf(context, type, { sites: [site.key], isShown: true }));
	const known = new Set(shown.map(({ url }) => url));
	const sites = siblings(view, site);
	const sought = sites.length === 0 ? [] : findable.filter(({ isSoughtOnSiblings }) => isSoughtOnSiblings);
	const others = sought.flatMap((type) => recordsOf(context, type, { sites, isShown: false }));
	return [...shown, ...others.filter(({ url }) => !known.has(url))];
}

/** Returns documents of a type that this site doesn't own: those it shows by reference, or those on `sites`. */
function recordsOf(
	context: PageContext,
	{ find, type }: Findable,
	{ sites, isShown }: { sites: readonly string[]; isShown: boolean },
): ElsewhereRecord[] {
	const { view, site, language } = context;
	const found = find(view, {
		where: { languages: language, owner: { not: site.key } },
		sites,
		order: { by: 'publishedAt', direction: 'descending' },
		limit: MOST,
	});
	return found.flatMap((document) => recordOf(context, document, { type, isShown }) ?? []);
}

/** Returns the keys of the other sites of the same body. */
function siblings(view: StoreView, { key, body }: Published<'site'>): string[] {
	const { items } = view.list({
		type: 'site',
		select: ['key'],
		where: { body },
		sites: 'any',
		order: { by: 'id', direction: 'ascending' },
	});
	return items.map((site) => site.key).filter((other) => other !== key);
}

function recordOf(
	context: PageContext,
	document: Found,
	{ type, isShown }: { type: SearchType; isShown: boolean },
): ElsewhereRecord | undefined {
	const url = hrefOf(context, document);
	const owner = context.view.siteOf(document.owner);
	if (url === undefined || !owner) return undefined;
	const title = 'title' in document ? localize(context, document.title) : fullName(document);
	const summary = localize(context, document.summary);
	return {
		url,
		title,
		summary,
		type,
		words: document.words ?? [],
		site: whereabouts(context, owner),
		isShown,
	};
}

/** Returns the name of a document's site for a result: “Sul sito del Comune”. */
export function whereabouts(context: PageContext, owner: Pick<Published<'site'>, 'kind' | 'name'>): string {
	const words = wordsOf(context);
	const name = localize(context, owner.name);
	const isTownHall = owner.kind === 'portal' && /^comune\b/i.test(owner.name.it);
	return isTownHall ? words.onTownHallSite : words.onSite.replace('{site}', name);
}
