import { launchChromium } from '@portolano/checks/browser';
import { sampleOrAll } from '@portolano/test-kit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { signIn, untilHydrated } from './desk.ts';
import { openPage } from './open-page.ts';

const { cms } = inject('addresses');
const admin = `${cms}/admin`;

let browser: Browser;
let page: Page;

/** English words that don't exist in Italian. */
const english =
	/\b(the|and|of|are|is|not|with|your|you|this|that|from|create|created|edit|delete|deleted|save|saved|saving|search|cancel|close|open|remove|select|selected|loading|error|errors|log ?in|log ?out|settings|view|blocks?|unknown|draft|drafts|publish|published|unpublish|version|versions|field|fields|filter|filters|columns|rows?|trash|restore|document|documents|collection|user|users|password reset|upload|choose|drag|drop|reset|forgot|submit|submitting|success|successfully|show|hide|more|less|none|yes|next|previous|page|per page|untitled|locales|status|updated|merge|table|heading|list|link|text|normal|bold|italic|underline|insert|add)\b/i;
/** Translation keys, ids and other technical texts that users should never see. */
const raw =
	/\b(general|fields|version|validation|lexical|upload|error|authentication):\w|undefined|\[object|\bNaN\b|\b[0-9a-f]{24}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * Returns the interface texts on the screen, without content of editors: values of fields, texts, rows of lists, titles
 * of documents.
 */
async function wordsOn(screen: Page): Promise<string[]> {
	return screen.evaluate(() => {
		const content =
			'script, style, tbody, [contenteditable="true"], textarea, .doc-header__title, .step-nav, .portolano-status a, .rs__single-value, .rs__multi-value, .file-details, .upload-relationship-details, .row-label, .compare-diff, .version-pill, [class*="diff__"], code';
		const words: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node instanceof Element ? node : node.parentElement;
			if (!element || element.closest(content) || element.getClientRects().length === 0) continue;
			if (node instanceof Text) words.push(node.data);
			else
				for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
					const value = (node as Element).getAttribute(name);
					if (value) words.push(value);
				}
		}
		return words.map((text) => text.trim()).filter(Boolean);
	});
}

/** Removes web addresses, which have no language. */
const withoutAddresses = (text: string) => text.replaceAll(/https?:\/\/\S+/g, '');

async function foreignNow(): Promise<string[]> {
	const words = await wordsOn(page);
	return words.filter((text) => english.test(withoutAddresses(text)) || raw.test(text));
}

const TRANSLATED_WITHIN_MS = 30_000;

/** Returns the foreign words that stay: texts are translated after hydration, which a busy machine delays. */
async function foreignWords(): Promise<string[]> {
	const deadline = Date.now() + TRANSLATED_WITHIN_MS;
	let foreign = await foreignNow();
	while (foreign.length > 0 && Date.now() < deadline) {
		await page.waitForTimeout(100);
		foreign = await foreignNow();
	}
	return foreign;
}

async function expectItalian(screen: string): Promise<void> {
	const words = await wordsOn(page);
	expect.soft(words.length, screen).toBeGreaterThan(3);
	expect.soft(await foreignWords(), screen).toEqual([]);
}

async function firstId(type: string, query = ''): Promise<string> {
	const answer = await page.evaluate(
		async (address) => (await fetch(address)).text(),
		`/api/${type}?limit=1&depth=0&${query}`,
	);
	const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(answer));
	const [first] = docs;
	if (!first) throw new Error(`The demonstration has nothing of type ${type}.`);
	return first.id;
}

async function see(path: string, ready: string): Promise<void> {
	await page.goto(`${admin}${path}`);
	await untilHydrated(page, ready);
	// Some components write texts only after hydration.
	await page.waitForTimeout(300);
	await expectItalian(path);
}

const dialogs = () => page.getByRole('dialog');

async function closeDialog(): Promise<void> {
	await page.keyboard.press('Escape');
	await expect.poll(() => dialogs().count()).toBe(0);
}

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

test('before signing in', async () => {
	await see('/login', 'form');
	await see('/forgot', '.portolano-forgot');
	await see('/reset/abc', 'form, a');
	await signIn(page, cms, 'amministratore@example.org');
});

test('the dashboard, the account, an address that does not exist', async () => {
	await see('', '.dashboard');
	await see('/account', '#field-email');
	await see('/collections/nothing', 'h1');
	await see('/collections/news/nothing-here', 'h1, .doc-header');
});

test('a list: filters, columns, the bar of the selection, the dialogs', async () => {
	await see('/collections/news', 'table tbody tr');
	await page.locator('.list-controls__toggle-columns').click();
	await expectItalian('columns');
	await page.locator('.list-controls__toggle-where').click();
	await page.locator('.where-builder__add-first-filter').click();
	await expectItalian('filters');
	await page.locator('table tbody input[type="checkbox"]').first().check();
	await expectItalian('bar');
	const buttons = page.locator('.list-selection__actions button:visible');
	await buttons.filter({ hasText: 'Seleziona tutto' }).click();
	await expectItalian('bar of all rows');
	const choice = page.locator('.portolano-bulk select');
	for (const label of await choice.locator('option').allTextContents()) {
		await choice.selectOption({ label });
		await page.getByRole('button', { name: 'Continua…' }).click();
		await dialogs().getByRole('button', { name: 'Annulla' }).waitFor();
		await expectItalian(`dialog: ${label}`);
		await closeDialog();
	}
	await see('/collections/news/trash', '.list-header');
});

/** One collection of each kind: with tabs, without tabs, with an upload, for administrators. */
const someCollections = ['news', 'contact-point', 'media', 'users'];
const collections = [
	...['news', 'event', 'alert', 'page', 'service', 'question', 'office', 'person', 'role', 'contact-point'],
	...['topic', 'place', 'itinerary', 'document', 'dataset', 'media', 'file', 'site', 'body', 'menu', 'users'],
];

/** The tabs of a form, or the steps that stand for them. */
const tabs = ':is(.tabs-field__tab-button, .portolano-steps__step):visible';

test.for(sampleOrAll(someCollections, collections))(
	'the form of %s, new and filled, tab by tab',
	async (type) => {
		for (const which of ['create', await firstId(type)]) {
			await see(`/collections/${type}/${which}`, '.document-fields');
			for (const tab of await page.locator(tabs).all()) {
				await tab.click();
				await page.waitForTimeout(150);
				await expectItalian(`${type}: ${await tab.innerText()}`);
			}
		}
	},
);

test('the menus of a document, its versions and their comparison', async () => {
	const id = await firstId('news', 'where[owner.key][equals]=portale');
	await see(`/collections/news/${id}`, '.document-fields');
	await page.locator('.doc-controls__popup .popup-button, .doc-controls__popup button').first().click();
	await expectItalian('menu of the document');
	for (const action of [
		'#action-delete',
		'#action-unpublish',
		'#action-copy-locale-data',
		'#action-duplicate',
	]) {
		const button = page.locator(action);
		if (!(await button.isVisible())) continue;
		if (action === '#action-duplicate') continue;
		await button.click();
		await dialogs().first().waitFor();
		await expectItalian(action);
		await closeDialog();
		if (!(await page.locator('#action-delete').isVisible()))
			await page.locator('.doc-controls__popup .popup-button, .doc-controls__popup button').first().click();
	}
	await see(`/collections/news/${id}/versions`, 'table tbody tr');
	expect(await page.locator('table').first().innerText()).not.toMatch(raw);
	await page.locator('table tbody a').first().click();
	await page.locator('.view-version').waitFor();
	await expectItalian('version');
});

test('the rich text editor: its toolbar, its menus, the insert menu', async () => {
	await see('/collections/news/create', '#field-title');
	const text = page.locator('[contenteditable="true"]').first();
	await text.scrollIntoViewIfNeeded();
	await text.click();
	await expectItalian('bar of the editor');
	for (const menu of await page.locator('.fixed-toolbar .toolbar-popup__dropdown').all()) {
		await menu.click();
		await expectItalian('menu of the bar');
		await page.keyboard.press('Escape');
	}
	await text.click();
	await page.keyboard.type('/');
	await page.locator('.slash-menu-popup, .typeahead-popover').first().waitFor();
	await expectItalian('menu of what can be inserted');
});
