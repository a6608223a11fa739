import type { Page } from 'playwright-core';

/** Returns the path of the page's address. */
export function pathIn(page: Page): string {
	const url = page.url();
	return URL.parse(url)?.pathname ?? url;
}
