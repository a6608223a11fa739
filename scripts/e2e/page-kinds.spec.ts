import {
	everyModeFindings,
	keyboardFindings,
	launchChromium,
	skipLinkFindings,
	targetSizeFindings,
} from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, phone } from './open-page.ts';
import { onePageOfEachKind } from './page-kinds.ts';

let browser: Browser;
let onDesktop: Page;
let onPhone: Page;
let withoutScripts: Page;

beforeAll(async () => {
	browser = await launchChromium();
	onDesktop = await openPage(browser);
	onPhone = await openPage(browser, phone);
	withoutScripts = await openPage(browser, { ...phone, javaScriptEnabled: false });
});

afterAll(() => browser.close());

/**
 * Sites of one kind share an application, so the first one represents the others. every-page.ts checks the pages of all
 * sites with axe.
 */
const firstOfEachKind = inject('addresses').sites.filter(
	({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index,
);

for (const site of firstOfEachKind) {
	for (const { kind, path } of onePageOfEachKind(site)) {
		const url = site.origin + path;

		describe(`${kind} of ${site.key}`, () => {
			test('works with the keyboard alone, and the focus is always visible', async () => {
				await onDesktop.goto(url);
				expect(await keyboardFindings(onDesktop)).toEqual([]);
				// Reloaded, because the keyboard focus would continue from where it was.
				await onDesktop.reload();
				expect(await skipLinkFindings(onDesktop)).toEqual([]);
			});

			test('is complete and accessible when narrow, enlarged, spaced out, in forced colours, printed and in old browsers', async () => {
				await onPhone.goto(url);
				expect(await targetSizeFindings(onPhone)).toEqual([]);
				expect(await everyModeFindings(onPhone)).toEqual([]);
			});

			test('shows its navigation and its text without JavaScript', async () => {
				await withoutScripts.goto(url);
				expect(await withoutScripts.locator('h1').count()).toBe(1);
				expect(await withoutScripts.locator('header nav a:visible').count()).toBeGreaterThan(2);
				expect((await withoutScripts.locator('main').innerText()).length).toBeGreaterThan(40);
			});
		});
	}
}
