import { axePage, everyModeFindings, launchChromium, thirdPartyRequests } from '@portolano/checks/browser';
import { sampleOrAll } from '@portolano/test-kit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteAddress } from './addresses.ts';
import { openPage } from './open-page.ts';
import { pagePathsOf, someOfEachFolder } from './pages-on-disk.ts';

const isFullSize = sampleOrAll(false, true);

/** Remembers headers and footers already checked: axe checks each variant of a site's header and footer only once. */
class Frame {
	readonly #read = new Set<string>();

	async partsAlreadyRead(page: Page): Promise<string[]> {
		const parts = ['body > header', 'body > footer'];
		const html = await page.evaluate(
			(selectors) => selectors.map((selector) => document.querySelector(selector)?.outerHTML ?? ''),
			parts,
		);
		const already = parts.filter((_, index) => this.#read.has(html[index] ?? ''));
		for (const part of html) this.#read.add(part);
		return already;
	}
}

const which = sampleOrAll('some pages of each folder', 'every page');

/**
 * Defines tests for every page of the sites, or in `npm test` for some of each kind in each folder: valid-html.spec.ts always checks
 * the HTML of every page. Each site uses one browser page for all its addresses.
 */
export function testEveryPage(sites: readonly SiteAddress[]): void {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchChromium();
	});

	afterAll(() => browser.close());

	describe.for(sites)(`on $key, ${which}:`, (site) => {
		// One browser page visits all addresses: a new one for each address would take as long as the check itself.
		let page: Page;
		let strangers: ReturnType<typeof thirdPartyRequests>;
		const errors: string[] = [];
		const frame = new Frame();

		beforeAll(async () => {
			page = await openPage(browser);
			page.on('pageerror', ({ message }) => errors.push(message));
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			strangers = thirdPartyRequests(page, site.origin);
		});

		const all = pagePathsOf(site);

		test.for(sampleOrAll(someOfEachFolder(all), all))(
			'%s is accessible, sends no third-party requests and sets no cookie',
			async (path) => {
				errors.length = 0;
				await page.goto(site.origin + path);

				const expectedErrors = path === '/404.html' ? [/404/] : [];
				expect(await axePage(page, { exclude: await frame.partsAlreadyRead(page) })).toEqual([]);
				expect(strangers()).toEqual([]);
				expect(errors.filter((error) => !expectedErrors.some((known) => known.test(error)))).toEqual([]);
				expect(await page.context().cookies()).toEqual([]);
				// page-kinds.spec.ts always checks one page of each kind in every mode.
				if (isFullSize) expect(await everyModeFindings(page)).toEqual([]);
			},
		);
	});
}
