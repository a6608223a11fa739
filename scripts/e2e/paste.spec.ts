import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { demoPassword } from './home.ts';
import { openPage } from './open-page.ts';

const { cms } = inject('addresses');

/** Returns a list item as Word writes it to the clipboard. */
const item = (text: string, level: number, marker: string) =>
	`<p class=MsoListParagraphCxSpMiddle style='margin-left:${String(36 * level)}pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
const clipboard = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><h1>Come fare</h1><h2>Documenti</h2>${item('carta', 1, '·')}${item('passaporto', 2, 'o')}${item('codice fiscale', 1, '·')}<p class=MsoNormal>Entro il <s>30 novembre</s> 15 dicembre.<img src="file:///C:/a.png"></p></body></html>`;

let browser: Browser;
let page: Page;

async function signIn(): Promise<void> {
	const answer = await fetch(`${cms}/api/users/login`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ email: 'redazione.portale@example.org', password: demoPassword }),
	});
	const { token } = z.object({ token: z.string() }).parse(await answer.json());
	await page.context().addCookies([{ name: 'payload-token', value: token, url: cms }]);
}

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn();
});

afterAll(() => browser.close());

/** Opens the form of a new page document and pastes `data` into its text. */
async function paste(data: Record<string, string>) {
	await page.goto(`${cms}/admin/collections/page/create`);
	const editor = page.locator('[data-lexical-editor="true"]').first();
	await editor.click();
	await editor.evaluate((element, contents) => {
		const clipboardData = new DataTransfer();
		for (const [type, content] of Object.entries(contents)) clipboardData.setData(type, content);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, data);
	return editor;
}

test('a list pasted from Word as plain text becomes a list', async () => {
	const editor = await paste({ 'text/plain': 'Porta:\n·\tcarta\no\tpassaporto\n·\tcodice fiscale' });
	await editor.locator('ul ul li').waitFor();

	expect(await editor.locator('ul ul li').allTextContents()).toEqual(['passaporto']);
	expect(await editor.textContent()).not.toContain('·');
});

test('a text pasted from Word keeps its lists, its headings fit the text, and lost images are reported', async () => {
	const editor = await paste({ 'text/html': clipboard });
	await page.getByText('Un’immagine non è stata incollata').waitFor();

	expect(await editor.locator('h2, h3').allTextContents()).toEqual(['Come fare', 'Documenti']);
	expect(await editor.locator('h1, h4').count()).toBe(0);
	expect(await editor.locator('ul ul li').allTextContents()).toEqual(['passaporto']);
	expect(await editor.textContent()).not.toMatch(/·|mso/);
	expect(await editor.locator('s, .LexicalEditorTheme__textStrikethrough').first().textContent()).toBe(
		'30 novembre',
	);
});
