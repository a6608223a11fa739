import {
	axePage,
	forcedColoursFindings,
	keyboardFindings,
	launchChromium,
	reducedMotionFindings,
	reflowFindings,
	skipLinkFindings,
	targetSizeFindings,
	textSizeFindings,
	textSpacingFindings,
} from '@portolano/checks/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onePageOfEachKind } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

async function visit(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	await page.goto(url);
	await look(page);
	await context.close();
}

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

for (const site of inject('addresses').sites) {
	for (const { kind, path } of onePageOfEachKind(site)) {
		const url = site.origin + path;

		describe(`${kind} of ${site.key}`, () => {
			test('works with the keyboard alone, and the focus is always seen', () =>
				visit(url, desktop, async (page) => {
					expect(await keyboardFindings(page)).toEqual([]);
					// A new page: the keyboard goes on from where it was.
					await page.reload();
					expect(await skipLinkFindings(page)).toEqual([]);
				}));

			test('is accessible on a phone too', () =>
				visit(url, phone, async (page) => {
					expect(await axePage(page)).toEqual([]);
					expect(await targetSizeFindings(page)).toEqual([]);
				}));

			test('fits 320 pixels, larger text and wider spacing', () =>
				visit(url, desktop, async (page) => {
					expect(await reflowFindings(page)).toEqual([]);
					expect(await textSizeFindings(page)).toEqual([]);
					expect(await textSpacingFindings(page)).toEqual([]);
				}));

			test('respects forced colours and reduced motion', () =>
				visit(url, desktop, async (page) => {
					expect(await forcedColoursFindings(page)).toEqual([]);
					expect(await reducedMotionFindings(page)).toEqual([]);
				}));

			test('shows its navigation and its text without JavaScript', () =>
				visit(url, { ...phone, javaScriptEnabled: false }, async (page) => {
					expect(await page.locator('h1').count()).toBe(1);
					expect(await page.locator('header nav a:visible').count()).toBeGreaterThan(2);
					expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
				}));
		});
	}
}
