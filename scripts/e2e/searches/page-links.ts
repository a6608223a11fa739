import type { Page } from 'playwright-core';
import type { SiteAddress } from '../addresses.ts';
import { pagePathsOf, readPage } from '../pages-on-disk.ts';

export interface PageLinks {
	/** Paths on the same site that the elements of a page link to. */
	links: (path: string, selector: string) => Promise<string[]>;
	exists: (path: string) => boolean;
}

/**
 * Returns what the pages of a site link to, as they are in its live release: nothing of theirs is loaded or run. `blank` only
 * parses them, in a real browser.
 */
export function pageLinks(blank: Page, site: SiteAddress): PageLinks {
	const paths = new Set(pagePathsOf(site));
	return {
		exists: (path) => paths.has(path),
		async links(path, selector) {
			if (!paths.has(path)) return [];
			const { html } = readPage(site, path);
			return blank.evaluate(
				({ html, selector, address }) => {
					const parsed = new DOMParser().parseFromString(html, 'text/html');
					return [...parsed.querySelectorAll(selector)].flatMap((link) => {
						const to = new URL(link.getAttribute('href') ?? '', address);
						return to.origin === new URL(address).origin ? [to.pathname] : [];
					});
				},
				{ html, selector, address: site.origin + path },
			);
		},
	};
}

export interface TwoTaps extends Pick<PageLinks, 'links'> {
	home: string;
	/** Pages that list everything don't count: who goes through a hundred links has not been led anywhere. */
	lists: readonly string[];
}

/** Returns the paths at most two taps away from the home page: by all its links, then by those in the main part of pages. */
export async function withinTwoTaps({ home, lists, links }: TwoTaps): Promise<Set<string>> {
	const first = new Set(await links(home, 'a[href]'));
	const reached = new Set([home, ...first]);
	for (const path of first) {
		if (lists.includes(path) || !path.endsWith('/') || path === home) continue;
		for (const next of await links(path, 'main a[href]')) reached.add(next);
	}
	return reached;
}
