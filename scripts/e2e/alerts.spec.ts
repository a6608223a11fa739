import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { deskFindings } from './desk-findings.ts';
import { untilHydrated } from './desk.ts';
import { demoPassword } from './home.ts';
import { openPage, phone } from './open-page.ts';

const { cms, sites } = inject('addresses');
const sentence = `Temporali fino a sera: restate in casa (${Date.now()}).`;

let browser: Browser;
let page: Page;
let taps = 0;

async function tap(name: string | RegExp, role: 'button' | 'radio' = 'button'): Promise<void> {
	taps += 1;
	await page.getByRole(role, { name }).click();
}

/** The home of each site as a reader without JavaScript gets it. */
const homes = () => Promise.all(sites.map(async ({ url }) => (await fetch(`${url}/`)).text()));

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
});

afterAll(() => browser.close());

// A single test: each step begins where the one before it ended.
test('an officer signs in on a phone, publishes an alert with six taps and a sentence, and concludes it', async () => {
	await page.goto(`${cms}/admin/login`);
	await untilHydrated(page, 'input[name="email"]');
	await page.locator('input[name="email"]').fill('allerte@example.org');
	await page.locator('input[name="password"]').fill(demoPassword);
	await page.getByRole('button', { name: 'Accedi' }).click();
	await page.waitForURL('**/admin/allerte');
	await untilHydrated(page, '.portolano-alerts__main');
	expect(await deskFindings(page)).toEqual([]);

	await tap('Nuova allerta');
	await tap('Arancione', 'radio');
	await tap('Temporali forti', 'radio');
	taps += 1;
	await page.getByLabel('Che cosa fare, o che cosa succede').fill(sentence);
	expect(await deskFindings(page)).toEqual([]);
	await tap('Anteprima');
	await tap(/^Pubblica ora su \d+ siti$/);
	await page.getByText(/^Online su \d+ siti in \d+,\d s$/).waitFor();
	expect(taps).toBeLessThanOrEqual(6);
	expect((await homes()).every((html) => html.includes(sentence))).toBe(true);

	await page.getByRole('button', { name: 'Alle allerte in corso' }).click();
	await page.getByRole('listitem').filter({ hasText: sentence }).getByRole('button').click();
	await page.getByRole('button', { name: 'Concludi' }).click();
	await page.getByRole('button', { name: 'Sì, concludi adesso' }).click();
	await page.getByRole('heading', { name: 'Conclusa' }).waitFor();
	await vi.waitUntil(async () => !(await homes()).some((html) => html.includes(sentence)), {
		timeout: 30_000,
		interval: 100,
	});
});
