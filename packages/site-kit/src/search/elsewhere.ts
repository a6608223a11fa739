import type { Language, Published } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { ElsewhereRecord } from '@portolano/search';
import { fullName } from '../cards/person-card.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf, type Linkable } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

/** Of each type, the newest: what is older is found on its own site. */
const MOST = 300;

/** What this site does not own: what it shows of others, or what stands on `sites`. */
const queryOf = (key: string, language: Language, sites: readonly string[]) =>
	({
		where: { languages: language, owner: { not: key } },
		sites,
		order: { by: 'publishedAt', direction: 'descending' },
		limit: MOST,
	}) as const;

type Query = ReturnType<typeof queryOf>;

type Found = Linkable &
	Pick<Published, 'id'> &
	Pick<Published<'page'>, 'summary'> & { words?: readonly string[] } & (
		Pick<Published<'page'>, 'title'> | Pick<Published<'person'>, 'firstName' | 'lastName'>
	);

const titled = ['id', 'title', 'summary'] as const;

const found = {
	service: (view, query) =>
		view
			.list({ type: 'service', select: [...addressFields.service, ...titled, 'searchTerms'], ...query })
			.items.map((service) => ({ ...service, words: service.searchTerms })),
	office: (view, query) =>
		view.list({ type: 'office', select: [...addressFields.office, ...titled], ...query }).items,
	place: (view, query) =>
		view.list({ type: 'place', select: [...addressFields.place, ...titled], ...query }).items,
	itinerary: (view, query) =>
		view.list({ type: 'itinerary', select: [...addressFields.itinerary, ...titled], ...query }).items,
	event: (view, { where, ...query }) =>
		view.list({
			type: 'event',
			select: [...addressFields.event, ...titled],
			where: { ...where, end: { after: 'now' } },
			...query,
		}).items,
	news: (view, query) =>
		view.list({ type: 'news', select: [...addressFields.news, ...titled], ...query }).items,
	document: (view, query) =>
		view.list({ type: 'document', select: [...addressFields.document, ...titled], ...query }).items,
	dataset: (view, query) =>
		view.list({ type: 'dataset', select: [...addressFields.dataset, ...titled], ...query }).items,
	page: (view, query) =>
		view.list({ type: 'page', select: [...addressFields.page, ...titled], ...query }).items,
	person: (view, query) =>
		view.list({
			type: 'person',
			select: [...addressFields.person, 'id', 'firstName', 'lastName', 'summary'],
			...query,
		}).items,
} as const satisfies Record<string, (view: StoreView, query: Query) => readonly Found[]>;

type FoundType = keyof typeof found;

/** Shown on this site by reference, so looked for here as what it owns. */
const shownTypes = Object.keys(found).filter((type): type is FoundType => type in found);

/** Looked for on any site of the body, shown there or not. */
const siblingTypes = [
	'service',
	'office',
	'place',
	'itinerary',
	'event',
] as const satisfies readonly FoundType[];

/** What stands on other sites and is found on this one: first what it shows by reference, then the rest of its body. */
export function elsewhereRecords(context: PageContext): ElsewhereRecord[] {
	const { view, site, language } = context;
	const shown = shownTypes.flatMap((type) => recordsOf(context, type, { sites: [site.key], isShown: true }));
	const known = new Set(shown.map(({ url }) => url));
	const sites = siblings(view, site);
	const others =
		sites.length === 0
			? []
			: siblingTypes.flatMap((type) => recordsOf(context, type, { sites, isShown: false }));
	return [...shown, ...others.filter(({ url }) => !known.has(url))];

	function recordsOf(
		context: PageContext,
		type: FoundType,
		{ sites, isShown }: { sites: readonly string[]; isShown: boolean },
	): ElsewhereRecord[] {
		const documents: readonly Found[] = found[type](view, queryOf(site.key, language, sites));
		return documents.flatMap((document) => recordOf(context, document, { type, isShown }) ?? []);
	}
}

/** The other sites of the same body. */
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
	{ type, isShown }: { type: FoundType; isShown: boolean },
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

/** “Sul sito del Comune”. */
function whereabouts(context: PageContext, owner: Pick<Published<'site'>, 'kind' | 'name'>): string {
	const words = wordsOf(context);
	const name = localize(context, owner.name);
	const isTownHall = owner.kind === 'portal' && /^comune\b/i.test(owner.name.it);
	return isTownHall ? words.onTownHallSite : words.onSite.replace('{site}', name);
}
