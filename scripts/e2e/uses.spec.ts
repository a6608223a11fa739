import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage } from './open-page.ts';

const { cms } = inject('addresses');

let browser: Browser;
let page: Page;
let editor: Editor;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms);
	editor = await Editor.signIn(cms);
});

afterAll(() => browser.close());

const box = () => page.getByRole('region', { name: 'Usato in' });

test('the form of a document tells what uses it and where it appears, as links', async () => {
	const { id, title } = await editor.aNews();
	await page.goto(`${cms}/admin/collections/news/${id}`);
	await untilHydrated(page, '#field-title');
	await box().getByText('Usato in, appare in').press('Enter');
	await box().getByText('Appare da sé in queste pagine').waitFor();
	expect(
		await box()
			.getByRole('link', { name: /La sua pagina/ })
			.getAttribute('href'),
	).toContain('/novita/');
	expect(await deskFindings(page), title).toEqual([]);
});

test('the form of a file tells the documents that use it, and so does the dialog before its deletion', async () => {
	const { file } = await editor.aDocumentWithFile();
	await page.goto(`${cms}/admin/collections/file/${file}`);
	await untilHydrated(page, '.doc-controls__popup button, .doc-controls__dots');
	await box().getByText('Usato in, appare in').press('Enter');
	await box().getByRole('link').first().waitFor();
	expect(
		await box()
			.getByText(/^Lo us/)
			.textContent(),
	).toMatch(/Lo usa un contenuto|Lo usano \d+ contenuti/);

	await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click();
	await page.locator('#action-delete').click();
	await page.locator('.confirmation-modal .portolano-uses').getByRole('link').first().waitFor();
	await page.locator('#confirm-cancel').click();
});
