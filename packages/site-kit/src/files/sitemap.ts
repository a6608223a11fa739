import type { PageType, Published } from '@portolano/content-models';
import { mainSitemap, mainSitemapFile, sitemap, type SitemapUrl } from '@portolano/feeds';
import { type Listing, Shared, type StoreView } from '@portolano/content-store';
import { documentAlternates } from '../head/alternates.ts';
import { absolute, languageLinks } from '../head/head.ts';
import { addressFields } from '../links/address-fields.ts';
import type { Linkable } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import type { Route, SiteDefinition } from '../definition.ts';
import { textFile, textFiles } from '../routes/text-files.ts';

/** Addresses in a part: few enough to be written again at every edit. */
const PART_SIZE = 100;

const folder = '/sitemap/';

/** A document in the sitemap. */
type Listed = Linkable & Pick<Published, 'updatedAt'>;

/** The documents of a type that the site owns, cut so that a full part keeps its number for ever. */
const partOf = (view: StoreView, fromEnd: number) =>
	({
		where: { owner: view.site().key },
		order: { by: 'publishedAt', direction: 'descending' },
		page: { fromEnd, size: PART_SIZE },
	}) as const;

type Part = ReturnType<typeof partOf>;

const documents = {
	page: (view, part) => view.list({ type: 'page', select: [...addressFields.page, 'updatedAt'], ...part }),
	news: (view, part) => view.list({ type: 'news', select: [...addressFields.news, 'updatedAt'], ...part }),
	event: (view, part) => view.list({ type: 'event', select: [...addressFields.event, 'updatedAt'], ...part }),
	service: (view, part) =>
		view.list({ type: 'service', select: [...addressFields.service, 'updatedAt'], ...part }),
	office: (view, part) =>
		view.list({ type: 'office', select: [...addressFields.office, 'updatedAt'], ...part }),
	person: (view, part) =>
		view.list({ type: 'person', select: [...addressFields.person, 'updatedAt'], ...part }),
	place: (view, part) => view.list({ type: 'place', select: [...addressFields.place, 'updatedAt'], ...part }),
	itinerary: (view, part) =>
		view.list({ type: 'itinerary', select: [...addressFields.itinerary, 'updatedAt'], ...part }),
	document: (view, part) =>
		view.list({ type: 'document', select: [...addressFields.document, 'updatedAt'], ...part }),
	dataset: (view, part) =>
		view.list({ type: 'dataset', select: [...addressFields.dataset, 'updatedAt'], ...part }),
	alert: (view, part) => view.list({ type: 'alert', select: [...addressFields.alert, 'updatedAt'], ...part }),
	topic: (view, part) => view.list({ type: 'topic', select: [...addressFields.topic, 'updatedAt'], ...part }),
} as const satisfies Partial<Record<PageType, (view: StoreView, part: Part) => Listing<Listed>>>;

type ListedType = keyof typeof documents;

const listed = Object.keys(documents).filter((type): type is ListedType => type in documents);

/**
 * The sitemap: an index and, for each type, parts cut so that a new document touches the first alone; the lists of the
 * site are in a part of their own.
 */
export function sitemapRoutes(): Route[] {
	const contentType = 'application/xml; charset=utf-8';
	return [
		textFile({ path: '/sitemap.xml', contentType, text: async (context) => (await listsOf(context)).index }),
		textFile({
			path: `${folder}${mainSitemapFile}`,
			contentType,
			text: async (context) => (await listsOf(context)).pages,
		}),
		textFiles({
			pattern: `${folder}:type-:number.xml`,
			contentType,
			list: (view) => partPaths(view),
			text: ({ type, number }, context) => {
				const known = listed.find((candidate) => candidate === type);
				return known && documentsPart(context, known, Number(number));
			},
		}),
	];
}

function partPaths(view: StoreView): string[] {
	return listed.flatMap((type) => {
		const { items, pages } = view.list({ type, select: [], ...partOf(view, 1) });
		return items.length === 0
			? []
			: Array.from({ length: pages }, (_, index) => `${folder}${type}-${String(index + 1)}.xml`);
	});
}

async function documentsPart(
	context: PageContext,
	type: ListedType,
	number: number,
): Promise<string | undefined> {
	const { view } = context;
	const { items } = documents[type](view, partOf(view, number));
	const urls = items.flatMap((document) => urlsOf(context, document));
	return urls.length === 0 ? undefined : sitemap({ urls });
}

function urlsOf(context: PageContext, document: Listed): SitemapUrl[] {
	const paths = documentAlternates(context, document);
	const links = languageLinks(context, paths).map(({ language, href }) => ({ language, url: href }));
	return Object.values(paths).map((path) => ({
		url: absolute(context, path),
		lastModified: document.updatedAt,
		...(links.length > 0 ? { alternates: links } : {}),
	}));
}

const lists = new WeakMap<SiteDefinition, Shared<ReturnType<typeof mainSitemap>>>();

/**
 * The index and the file of the lists, which are written together. They change only when a list or a part is added or
 * taken away: an edit touches neither.
 */
function listsOf({ definition, view }: PageContext): ReturnType<typeof mainSitemap> {
	const shared = lists.get(definition) ?? new Shared((seen) => writeLists(definition, seen));
	lists.set(definition, shared);
	return view.shared(shared);
}

function writeLists({ routes }: SiteDefinition, view: StoreView): ReturnType<typeof mainSitemap> {
	const site = view.site();
	const paths = routes.flatMap(({ family }) => ('list' in family ? family.list(view) : []));
	const address = (path: string) => absolute({ site }, path);
	return mainSitemap({
		folder,
		pages: paths.filter((path) => path.endsWith('/')).map(address),
		parts: partPaths(view).map(address),
	});
}
