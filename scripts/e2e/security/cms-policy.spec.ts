import { launchChromium } from '@portolano/checks/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoPassword } from '../home.ts';
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
	await page.goto(`${cms}/admin/login`);
	await page.locator('input[name="email"]').fill('redazione.portale@example.org');
	await page.locator('input[name="password"]').fill(demoPassword);
	await page.locator('button[type="submit"]').click();
	await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
	for (const list of ['news', 'media']) {
		await page.goto(`${cms}/admin/collections/${list}`);
		await page.locator('table tbody tr').first().waitFor();
	}
	await page.goto(`${cms}/admin/collections/page/create`);
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await page.locator('input[name="title"]').fill('Una prova della redazione');

	expect((await answered).status()).toBe(200);
	expect(violations).toEqual([]);
});
