import { axePage, launchChromium, thirdPartyRequests } from '@portolano/checks/browser';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagePathsOf } from './pages-on-disk.ts';

const { sites } = inject('addresses');

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

for (const site of sites) {
	describe(`on ${site.key}`, () => {
		let context: BrowserContext;

		beforeAll(async () => {
			context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
		});

		afterAll(() => context.close());

		test.for(pagePathsOf(site))(
			'%s is accessible, asks nothing of third parties and sets no cookie',
			async (path) => {
				const page = await context.newPage();
				const errors: string[] = [];
				page.on('pageerror', ({ message }) => errors.push(message));
				page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
				const strangers = thirdPartyRequests(page, site.origin);
				await page.goto(site.origin + path);

				const expectedErrors = path === '/404.html' ? [/404/] : [];
				expect(await axePage(page)).toEqual([]);
				expect(strangers()).toEqual([]);
				expect(errors.filter((error) => !expectedErrors.some((known) => known.test(error)))).toEqual([]);
				expect(await context.cookies()).toEqual([]);
				await page.close();
			},
		);
	});
}
