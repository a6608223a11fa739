import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn } from './desk.ts';
import { openPage } from './open-page.ts';

const { cms } = inject('addresses');
const news = `${cms}/admin/collections/news`;

let browser: Browser;
let page: Page;

const findings = () => deskFindings(page);

/** Returns the id of a news item of the editor's own site: those of other sites are read-only. */
async function idOfOwnNews(): Promise<string> {
	const query = 'where[owner.key][equals]=portale&limit=1&depth=0';
	const answer = await page.evaluate(async (address) => (await fetch(address)).text(), `/api/news?${query}`);
	const [first] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(answer)).docs;
	if (!first) throw new Error('The portal of the demonstration has no news.');
	return first.id;
}

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

// A single test with several steps: each page is reached from the previous one.
test('sign-in, dashboard, list and form have no accessibility faults', async () => {
	await page.goto(`${cms}/admin/login`);
	await page.getByRole('button', { name: 'Accedi' }).waitFor();
	expect(await findings()).toEqual([]);

	await signIn(page, cms);
	expect(await findings()).toEqual([]);

	await page.goto(news);
	await page.locator('table tbody tr').first().waitFor();
	await page.getByRole('button', { name: 'Pagina seguente' }).waitFor();
	expect(await findings()).toEqual([]);

	await page.goto(`${news}/${await idOfOwnNews()}`);
	await page.locator('.portolano-status').getByText('online dal').waitFor();
	expect(await findings()).toEqual([]);
});
