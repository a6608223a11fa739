import { Readable } from 'node:stream';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';

export interface SitemapUrl {
	/** Absolute address. */
	url: string;
	/** When what readers see last changed, as an ISO instant; absent where it is not known. */
	lastModified?: string;
	/** The page in each of its languages, itself included; absent for a page in one language. */
	alternates?: readonly { language: string; url: string }[];
}

/** The protocol allows 50,000; some room is left for the size of a file. */
export const SITEMAP_URLS_MAX = 45_000;

/**
 * Sitemap files by name (sitemaps.org 0.9). Up to {@link SITEMAP_URLS_MAX} addresses stand in `sitemap.xml`; beyond,
 * `sitemap.xml` is an index of `sitemap-1.xml`, `sitemap-2.xml`… Addresses keep the order given: give them in a stable
 * order and only the last file changes when pages are added. No address at all throws: a site has a home page.
 */
export async function sitemap({ urls }: { urls: readonly SitemapUrl[] }): Promise<Record<string, string>> {
	const [first] = urls;
	if (!first) {
		throw new Error(
			'The sitemap has no address, while a site has at least its home page. Check the list of pages; no file was made.',
		);
	}
	if (urls.length <= SITEMAP_URLS_MAX) return { 'sitemap.xml': await urlSet(urls) };
	const parts = chunksOf(urls);
	const files = await Promise.all(
		parts.map(async (part, index) => [`sitemap-${index + 1}.xml`, await urlSet(part)] as const),
	);
	return { 'sitemap.xml': await indexOf(parts, new URL(first.url).origin), ...Object.fromEntries(files) };
}

function chunksOf(urls: readonly SitemapUrl[]): SitemapUrl[][] {
	const count = Math.ceil(urls.length / SITEMAP_URLS_MAX);
	return Array.from({ length: count }, (_, index) =>
		urls.slice(index * SITEMAP_URLS_MAX, (index + 1) * SITEMAP_URLS_MAX),
	);
}

async function urlSet(urls: readonly SitemapUrl[]): Promise<string> {
	const xhtml = urls.some(({ alternates }) => alternates);
	const stream = new SitemapStream({ xmlns: { news: false, image: false, video: false, xhtml } });
	return textOf(Readable.from(urls.map(asItem)).pipe(stream));
}

function asItem({ url, lastModified, alternates }: SitemapUrl): SitemapItemLoose {
	return {
		url,
		...(lastModified ? { lastmod: lastModified } : {}),
		...(alternates ? { links: alternates.map(({ language, url }) => ({ lang: language, url })) } : {}),
	};
}

async function indexOf(parts: SitemapUrl[][], origin: string): Promise<string> {
	const entries = parts.map((part, index) => ({
		url: `${origin}/sitemap-${index + 1}.xml`,
		...lastModifiedOf(part),
	}));
	return textOf(Readable.from(entries).pipe(new SitemapIndexStream()));
}

function lastModifiedOf(urls: SitemapUrl[]): { lastmod?: string } {
	const lastmod = urls.reduce(
		(last, { lastModified = '' }) => (lastModified > last ? lastModified : last),
		'',
	);
	return lastmod ? { lastmod } : {};
}

async function textOf(stream: Readable): Promise<string> {
	return (await streamToPromise(stream)).toString('utf8');
}
