import type { Page } from 'playwright-core';
import type { SiteAddress } from '../addresses.ts';
import { type Need, searchPageOf } from './needs.ts';

/** Types the search of a need on the search page of its site and returns the addresses of the first three results. */
export async function firstThree(page: Page, need: Need, sites: readonly SiteAddress[]): Promise<string[]> {
	const address = searchPageOf(need, sites);
	if (new URL(page.url()).pathname !== new URL(address).pathname || !page.url().startsWith(address))
		await page.goto(address);
	await page.locator('main input[name="q"]').fill(need.typed);
	await page.locator('main input[name="q"]').press('Enter');
	await page.waitForFunction(
		(typed) =>
			!document.querySelector('[aria-busy]') &&
			document.querySelector('[data-search-status]')?.textContent.includes(`“${typed}”`),
		need.typed,
	);
	const links = page.locator('[data-search-results] h3 a');
	return links.evaluateAll((found) =>
		found.slice(0, 3).map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
	);
}
