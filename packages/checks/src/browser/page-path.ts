import type { Page } from 'playwright-core';

/** Path of the address that the page shows. */
export function pathIn(page: Page): string {
	const url = page.url();
	return URL.parse(url)?.pathname ?? url;
}
