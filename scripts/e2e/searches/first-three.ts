import type { Page } from 'playwright-core';
import type { SiteAddress } from '../addresses.ts';
import { type Need, searchPageOf } from './needs.ts';

/** Types the search of a need on the search page of its site and returns the addresses of the first three results. */
export function firstThree(page: Page, need: Need, sites: readonly SiteAddress[]): Promise<string[]> {
	return firstThreeOn(page, searchPageOf(need, sites), need.typed);
}

/** Types a search on the search page at `address` and returns the addresses of the first three results. */
export async function firstThreeOn(page: Page, address: string, typed: string): Promise<string[]> {
	if (new URL(page.url()).pathname !== new URL(address).pathname || !page.url().startsWith(address))
		await page.goto(address);
	await page.locator('main input[name="q"]').fill(typed);
	await page.locator('main input[name="q"]').press('Enter');
	await page.waitForFunction(
		(quoted) => {
			const status = document.querySelector('[data-search-status]')?.textContent.replaceAll(/\s/g, ' ') ?? '';
			return !document.querySelector('[aria-busy]') && quoted.some((words) => status.includes(words));
		},
		[`“${typed}”`, `„${typed}“`, `« ${typed} »`],
	);
	const links = page.locator('[data-search-results] h3 a');
	return links.evaluateAll((found) =>
		found.slice(0, 3).map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
	);
}
