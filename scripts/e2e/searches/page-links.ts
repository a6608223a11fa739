import type { Page } from 'playwright-core';

export interface PageLinks {
	/** Paths on the same site that the elements link to. */
	links: (path: string, selector: string) => Promise<string[]>;
	/** Status of the answer. */
	status: (path: string) => Promise<number>;
}

/**
 * Returns what pages of a site link to, as the site sends them: nothing of theirs is loaded or run. `blank` only parses
 * them, in a real browser.
 */
export function pageLinks(blank: Page, origin: string): PageLinks {
	return {
		async links(path, selector) {
			const address = origin + path;
			const html = await (await blank.request.get(address)).text();
			return blank.evaluate(
				({ html, selector, address }) => {
					const parsed = new DOMParser().parseFromString(html, 'text/html');
					return [...parsed.querySelectorAll(selector)].flatMap((link) => {
						const to = new URL(link.getAttribute('href') ?? '', address);
						return to.origin === new URL(address).origin ? [to.pathname] : [];
					});
				},
				{ html, selector, address },
			);
		},
		status: async (path) => (await blank.request.get(origin + path)).status(),
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
