import { launchChromium } from '@portolano/checks/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn, untilHydrated } from '../desk.ts';
import { openPage } from '../open-page.ts';

const { cms } = inject('addresses');

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

test('editing causes no violation of the Content Security Policy, and calls of server functions succeed', async () => {
	const page = await openPage(browser);
	const violations: string[] = [];
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) violations.push(message.text());
	});
	await signIn(page, cms);
	for (const list of ['news', 'media']) {
		await page.goto(`${cms}/admin/collections/${list}`);
		await page.locator('table tbody tr').first().waitFor();
	}
	await page.goto(`${cms}/admin/collections/page/create`);
	await untilHydrated(page, 'input[name="title"]');
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await page.locator('input[name="title"]').fill('Una prova della redazione');

	expect((await answered).status()).toBe(200);
	expect(violations).toEqual([]);
});
