import type { PageType } from '@portolano/content-models';
import { sitemap, type SitemapUrl } from '@portolano/feeds';
import type { StoreView } from '@portolano/content-store';
import { documentAlternates } from '../head/alternates.ts';
import { absolute, languageLinks } from '../head/head.ts';
import { linkableOf } from '../links/hrefs.ts';
import type { Reading } from '../reading.ts';
import type { Route } from '../routes/route.ts';
import { textFile, textFiles } from '../routes/text-files.ts';

/** Addresses in a part: small enough to be written again at every edit. */
const PART_SIZE = 1000;

const listed = [
	'page',
	'news',
	'event',
	'service',
	'office',
	'person',
	'place',
	'itinerary',
	'document',
	'dataset',
	'alert',
	'topic',
] as const satisfies readonly PageType[];

type ListedType = (typeof listed)[number];

/**
 * The sitemap: an index and, for each type, parts cut so that a new document touches the first alone; the lists of the
 * site are in a part of their own.
 */
export function sitemapRoutes(): Route[] {
	const contentType = 'application/xml; charset=utf-8';
	return [
		textFile({ path: '/sitemap.xml', contentType, text: (reading) => indexOf(reading) }),
		textFile({ path: '/sitemap/liste.xml', contentType, text: listsPart }),
		textFiles({
			pattern: '/sitemap/:type-:number.xml',
			contentType,
			list: (view) => partPaths(view),
			text: ({ type, number }, reading) => {
				const known = listed.find((candidate) => candidate === type);
				return known && documentsPart(reading, known, Number(number));
			},
		}),
	];
}

function partPaths(view: StoreView): string[] {
	return listed.flatMap((type) => {
		const { items, pages } = ownedPage(view, type, 1);
		return items.length === 0
			? []
			: Array.from({ length: pages }, (_, index) => `/sitemap/${type}-${String(index + 1)}.xml`);
	});
}

function ownedPage(view: StoreView, type: ListedType, number: number) {
	return view.list({
		type,
		select: ['owner', 'updatedAt', 'languages'],
		where: { owner: view.site().key },
		order: { by: 'publishedAt', direction: 'descending' },
		page: { number, size: PART_SIZE },
	});
}

function indexOf(reading: Reading): string {
	const entries = ['/sitemap/liste.xml', ...partPaths(reading.view)];
	const lines = entries.map((path) => `<sitemap><loc>${absolute(reading, path)}</loc></sitemap>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lines.join('')}</sitemapindex>\n`;
}

async function documentsPart(
	reading: Reading,
	type: ListedType,
	number: number,
): Promise<string | undefined> {
	const { items } = ownedPage(reading.view, type, number);
	const urls = items.flatMap(({ id, updatedAt }) => urlsOf(reading, { type, id }, updatedAt));
	return urls.length === 0 ? undefined : fileOf(urls);
}

function urlsOf(
	reading: Reading,
	reference: { type: ListedType; id: string },
	lastModified: string,
): SitemapUrl[] {
	const linkable = linkableOf(reading.view, reference);
	if (!linkable || linkable.type === 'question') return [];
	const paths = documentAlternates(reading, linkable);
	const links = languageLinks(reading, paths).map(({ language, href }) => ({ language, url: href }));
	return Object.values(paths).map((path) => ({
		url: absolute(reading, path),
		lastModified,
		...(links.length > 0 ? { alternates: links } : {}),
	}));
}

async function listsPart(reading: Reading): Promise<string> {
	const paths = reading.definition.routes.flatMap(({ family }) =>
		'list' in family ? family.list(reading.view) : [],
	);
	const pages = paths.filter((path) => path.endsWith('/'));
	return fileOf(pages.map((path) => ({ url: absolute(reading, path) })));
}

async function fileOf(urls: readonly SitemapUrl[]): Promise<string> {
	const { 'sitemap.xml': text = '' } = await sitemap({ urls });
	return text;
}
