import { type CheerioAPI, load } from 'cheerio/slim';
import type { BrowserFacts } from './browser-facts.ts';

/** A page as it was answered, and as its HTML is after its scripts have run. */
export interface ReadPage {
	/** Its address after redirects. */
	readonly url: string;
	readonly status: number;
	readonly html: string;
	/** The HTML as a document to ask. */
	readonly $: CheerioAPI;
	/** What only a browser can tell; absent when the page was read without one. */
	readonly inBrowser?: BrowserFacts | undefined;
}

export function readPage(page: Omit<ReadPage, '$'>): ReadPage {
	return { ...page, $: load(page.html) };
}

/** An element that the national validator looks for by its attribute `data-element`. */
export interface MarkedElement {
	/** Trimmed, blanks collapsed. */
	text: string;
	/** Undefined when it is absent, empty or `#`, which the validator takes for absent. */
	href: string | undefined;
	name: string;
}

export const selectorOf = (name: string): string => `[data-element="${name}"]`;

const collapsed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Returns the elements with one of these names, name after name as the validator asks for them. */
export function marked(page: ReadPage, names: string | readonly string[], within = ''): MarkedElement[] {
	const wanted = typeof names === 'string' ? [names] : names;
	return wanted.flatMap((name) =>
		page
			.$(`${within} ${selectorOf(name)}`)
			.toArray()
			.map((element) => {
				const href = page.$(element).attr('href')?.trim();
				return {
					name,
					text: collapsed(page.$(element).text()),
					href: href === '' || href === '#' ? undefined : href,
				};
			}),
	);
}

/** Returns the path of the page's address. */
export const pathOf = ({ url }: ReadPage): string => URL.parse(url)?.pathname ?? url;

/** Returns the distinct http(s) addresses of the marked links of a page. */
export function addressesIn(page: ReadPage, names: string | readonly string[]): string[] {
	const addresses = marked(page, names).flatMap(({ href }) => {
		const url = href === undefined ? null : URL.parse(href, page.url);
		return url?.protocol.startsWith('http') ? [url.href] : [];
	});
	return [...new Set(addresses)];
}
