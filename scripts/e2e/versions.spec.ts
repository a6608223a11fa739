import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';

const { cms } = inject('addresses');

let browser: Browser;
let page: Page;
let editor: Editor;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
	await signIn(page, cms);
	editor = await Editor.signIn(cms);
});

afterAll(() => browser.close());

const versions = z.object({ docs: z.array(z.object({ id: z.string() })).min(2) });

test('the versions are listed with the person and the second; they fit a phone, and so does the form with large letters', async () => {
	const { id } = await editor.aNews();
	const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
	await page.goto(`${cms}/admin/collections/news/${id}/versions`);
	const first = page.locator('table tbody tr').first();
	await first.getByRole('link', { name: /^\d{1,2}º? \p{L}+ \d{4} alle ore \d{2}:\d{2}:\d{2}$/u }).waitFor();
	expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Salvata il', 'Da chi', 'Stato']);
	expect(await deskFindings(page)).toEqual([]);
	expect(await fits()).toBe(true);

	await page.goto(`${cms}/admin/collections/news/${id}`);
	await untilHydrated(page, '#field-title');
	await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
	expect(await fits()).toBe(true);
});

test('two versions are compared word by word, and the older one is restored as a draft', async () => {
	const { id, title } = await editor.aNews();
	for (const words of [title, `${title} per prova`, title])
		await editor.change(id, { title: words }, '&draft=true');
	const found = await editor.request(
		`/news/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=2&depth=0`,
	);
	const [, older] = versions.parse(await found.json()).docs;

	await page.goto(`${cms}/admin/collections/news/${id}/versions/${older?.id ?? ''}`);
	await page.getByRole('heading', { name: 'Che cosa cambia' }).waitFor();
	const added = page.locator('.portolano-versions__changes ins');
	expect(await added.allTextContents()).toEqual([expect.stringContaining('per prova')]);
	expect(await page.locator('.portolano-versions__changes dt').allTextContents()).toEqual(['Titolo']);
	expect(await page.getByText(/salvata da Redazione/).count()).toBeGreaterThan(0);
	expect(await deskFindings(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

	await untilHydrated(page, '.portolano-versions__restore button');
	await page.getByRole('button', { name: /^Ripristina come bozza/ }).press('Enter');
	await page.waitForURL(`**/admin/collections/news/${id}`);
	await page.getByText(/^Versione del.* ripristinata come bozza\. Chi legge vede ancora/).waitFor();
	// The form opens on the tab where this editor left it: other tests leave it on another.
	await page.locator('.tabs-field__tab-button', { hasText: 'Testo' }).click();
	expect(await page.locator('#field-title').inputValue()).toBe(`${title} per prova`);
	await screenshot(page, 'versions-restored', { fullPage: false });
	const online = await editor.request(`/news/${id}?depth=0`);
	expect(await online.json()).toMatchObject({ title });
	await editor.change(id, { title }, '&draft=true');
});
