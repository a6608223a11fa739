import { axePage, launchChromium, prepareAxe } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from './gallery.ts';

const gallery = await openGallery();
let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(async () => {
	await browser.close();
	gallery.close();
});

describe.each([1280, 320])('in a window of %i px', (width) => {
	let page: Page;

	beforeAll(async () => {
		const context = await browser.newContext({ viewport: { width, height: 900 } });
		await prepareAxe(context);
		page = await context.newPage();
	});

	afterAll(() => page.close());

	test.each(gallery.paths)('%s has no accessibility violation and fits the window', async (path) => {
		await page.goto(gallery.origin + path);
		// Opens every `<details>`, so that its content is checked too.
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((details) => (details.open = true)),
		);

		expect(await axePage(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
});
