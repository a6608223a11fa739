import { launchChromium } from '@portolano/checks/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, phone } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

test('the home page of the portal shows the search and the most requested services on the first screen of a phone', async () => {
	const portal = inject('addresses').sites.find(({ kind }) => kind === 'portal');
	const page = await openPage(browser, phone);
	await page.goto(`${portal?.origin ?? ''}/`);
	const bottomOf = async (selector: string) => {
		const box = await page.locator(selector).first().boundingBox();
		return box ? box.y + box.height : Infinity;
	};

	expect(await bottomOf('main input[name="q"]')).toBeLessThanOrEqual(phone.viewport.height);
	expect(await bottomOf('main a[href^="/servizi/"]')).toBeLessThanOrEqual(phone.viewport.height);
	await page.context().close();
});
