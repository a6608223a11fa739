import { type PageType, pageTypes } from '@portolano/content-models';
import { mainSitemap, mainSitemapFile, sitemap, type SitemapUrl } from '@portolano/feeds';
import { Shared, type StoreView } from '@portolano/content-store';
import { documentAlternates } from '../head/alternates.ts';
import { absolute, languageLinks } from '../head/head.ts';
import type { PageContext } from '../page-context.ts';
import type { Route, SiteDefinition } from '../definition.ts';
import { textFile, textFiles } from '../routes/text-files.ts';
import type { Listed, SitemapPart } from '../types/page-type.ts';
import { kitOf } from '../types/registry.ts';

/** Number of documents in a part: few enough to rewrite the part at every edit. */
const PART_SIZE = 100;

/** Path of the index of the sitemap. */
export const sitemapPath = '/sitemap.xml';

const folder = '/sitemap/';

/**
 * Returns the query for a part: documents of a type that the site owns, counted from the oldest, so that a full part
 * keeps its number and content.
 */
function partOf(view: StoreView, type: PageType, fromEnd: number): SitemapPart {
	// Search engines are asked not to index alerts that are over.
	const current = type === 'alert' ? { end: { after: 'now' } } : {};
	return {
		where: { owner: view.site().key, ...current },
		order: { by: 'publishedAt', direction: 'descending' },
		page: { fromEnd, size: PART_SIZE },
	};
}

const listedTypes = pageTypes.filter((type) => kitOf(type).sitemap !== undefined);

/**
 * Routes of the sitemap: an index and, for each type, parts split so that a new document changes only the newest one.
 * The lists of the site are in a part of their own.
 */
export function sitemapRoutes(): Route[] {
	const contentType = 'application/xml; charset=utf-8';
	return [
		textFile({ path: sitemapPath, contentType, text: async (context) => (await listsOf(context)).index }),
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
				const known = listedTypes.find((candidate) => candidate === type);
				return known && documentsPart(context, known, Number(number));
			},
		}),
	];
}

function partPaths(view: StoreView): string[] {
	return listedTypes.flatMap((type) => {
		const { items, pages } = view.list({ type, select: [], ...partOf(view, type, 1) });
		return items.length === 0
			? []
			: Array.from({ length: pages }, (_, index) => `${folder}${type}-${String(index + 1)}.xml`);
	});
}

async function documentsPart(
	context: PageContext,
	type: PageType,
	number: number,
): Promise<string | undefined> {
	const { view } = context;
	const items = kitOf(type).sitemap?.(view, partOf(view, type, number)).items ?? [];
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
 * Returns the index and the file of the lists, which are written together. They change only when a list or a part is
 * added or removed, not at each edit.
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
