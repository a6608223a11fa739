import { Readable } from 'node:stream';
import { type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';

export interface SitemapUrl {
	/** Absolute address. */
	url: string;
	/** When its visible content last changed, as an ISO instant; absent if unknown. */
	lastModified?: string;
	/** The page in each of its languages, itself included; absent for a page in only one. */
	alternates?: readonly { language: string; url: string }[];
}

/** Below the protocol's maximum of 50,000 addresses, to stay under its maximum file size as well. */
export const SITEMAP_URLS_MAX = 45_000;

/**
 * Checks the number of addresses: a site has at least its home page, and the protocol has a maximum.
 * @throws Error when there are none or too many.
 */
export function assertSitemapSize(count: number): void {
	if (count >= 1 && count <= SITEMAP_URLS_MAX) return;
	throw new Error(
		`A sitemap has from 1 to ${SITEMAP_URLS_MAX} addresses, and this one has ${count}. Check the list of pages; no file was made.`,
	);
}

function itemOf({ url, lastModified, alternates }: SitemapUrl): SitemapItemLoose {
	return {
		url,
		...(lastModified ? { lastmod: lastModified } : {}),
		...(alternates ? { links: alternates.map(({ language, url }) => ({ lang: language, url })) } : {}),
	};
}

/**
 * Returns a part of the sitemap (sitemaps.org 0.9): the addresses in the given order, each with its last change and its
 * languages.
 * @throws Error for no addresses, and for more than {@link SITEMAP_URLS_MAX}.
 */
export async function sitemap({ urls }: { urls: readonly SitemapUrl[] }): Promise<string> {
	assertSitemapSize(urls.length);
	const xhtml = urls.some(({ alternates }) => alternates);
	const stream = new SitemapStream({ xmlns: { news: false, image: false, video: false, xhtml } });
	const bytes = await streamToPromise(Readable.from(urls.map(itemOf)).pipe(stream));
	return bytes.toString('utf8');
}
