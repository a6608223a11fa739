import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor, eventually } from './editor.ts';
import { openPage, phone } from './open-page.ts';

const { cms, sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to publish on.');

const found = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

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

const outline = () => page.locator('.portolano-block-label').allTextContents();
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');

async function press(selector: string): Promise<void> {
	await page.locator(selector).focus();
	await page.keyboard.press('Enter');
}

/** Adds a block with the keyboard: opens the drawer, searches for its name, chooses it. */
async function add(name: string): Promise<void> {
	await press('#field-blocks .blocks-field__drawer-toggler');
	await expect.poll(focused).toContain('close-drawer');
	await page.keyboard.press('Tab');
	await page.keyboard.type(name);
	await expect.poll(() => page.locator('.blocks-drawer__block').count()).toBe(1);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.locator('.blocks-drawer__block').waitFor({ state: 'detached' });
}

async function write(field: string, words: string): Promise<void> {
	await untilHydrated(page, `#field-blocks__${field}`);
	await page.locator(`#field-blocks__${field}`).focus();
	await page.keyboard.type(words);
}

async function newPage(title: string): Promise<void> {
	await page.goto(`${cms}/admin/collections/page/create`);
	await untilHydrated(page, '#field-title');
	await page.locator('#field-title').fill(title);
	await page.locator('#field-summary').fill('Tutto ciò che serve per l’estate');
}

describe('an editor makes a landing page with the keyboard', () => {
	const title = 'Estate di prova con i blocchi';
	const slug = 'estate-di-prova-con-i-blocchi';

	test('adds four blocks, each open, and moves one; closed they read as an outline', async () => {
		await newPage(title);
		await add('Apertura');
		await write('0__title', 'Estate in città');
		await add('Citazione');
		await write('1__text', 'Il mare unisce.');
		await add('Ricerca');
		await write('2__title', 'Che cosa cerchi?');
		await add('Allerte');
		await write('3__title', 'Allerte in corso');
		await page.locator('.portolano-block-count').getByText('Blocchi: 4 di 20. Immagini: 0 di 40.').waitFor();

		await press('#blocks-row-3 .array-actions__button');
		await page.locator('.array-actions__move-up:focus').waitFor();
		await page.keyboard.press('Enter');
		await expect
			.poll(outline)
			.toEqual([
				'1. Apertura: Estate in città',
				'2. Citazione: Il mare unisce.',
				'3. Allerte: Allerte in corso',
				'4. Ricerca: Che cosa cerchi?',
			]);
		expect(await deskFindings(page)).toEqual([]);
	});

	test('looks at it before it is saved', async () => {
		await press('#portolano-preview');
		const preview = page.locator('#portolano-preview-panel');
		await preview.frameLocator('iframe').getByText('Il mare unisce.').waitFor();
		await preview.getByRole('button', { name: /^Chiudi/ }).press('Enter');
		await preview.waitFor({ state: 'detached' });
	});

	test('publishes it and sees it online, in this order', async () => {
		await press('#action-save');
		const online = `${portal.url}/${slug}/`;
		expect(
			await eventually(async () => {
				const html = await (await fetch(online)).text();
				const places = ['Estate in città', 'Il mare unisce.', 'Allerte in corso', 'Che cosa cerchi?'];
				const order = places.map((words) => html.indexOf(words, html.indexOf('<main')));
				return order.every((place, index) => place > (order[index - 1] ?? 0));
			}),
		).toBe(true);
	});
});

test('a refused save opens the block of the first problem, and its field has the focus', async () => {
	await newPage('Pagina con un blocco vuoto');
	await add('Citazione');
	await page.locator('#blocks-row-0 .collapsible__toggle').first().click();
	await press('#action-save');
	await page.locator('.portolano-problems').getByText('Blocchi, riga 1 (Citazione) › Parole').waitFor();
	await expect.poll(focused).toBe('field-blocks__0__text');
});

test('a block of chosen contents has no control without a name, on a phone too', async () => {
	await newPage('Pagina con contenuti scelti');
	await add('In evidenza');
	await page.locator('#field-blocks__0__documents').waitFor();
	for (const size of [phone.viewport, { width: 1280, height: 800 }]) {
		await page.setViewportSize(size);
		expect(await deskFindings(page)).toEqual([]);
	}
});

describe('the home page of a site', () => {
	test('begins with what the site shows today, which can be taken away again', async () => {
		const answer = await editor.request('/site?where[key][equals]=portale&depth=0');
		const [site] = found.parse(await answer.json()).docs;
		await page.goto(`${cms}/admin/collections/site/${site?.id ?? ''}`);
		await untilHydrated(page, '#field-name');
		await page.getByRole('button', { name: 'Pagina iniziale' }).click();
		await page.locator('#field-home__composition').click();
		await page.getByText('Con i blocchi, nell’ordine che vuoi').click();
		await page.locator('#field-home__title').waitFor({ state: 'detached' });

		await page.getByRole('button', { name: 'Parti dalla composizione di oggi' }).click();
		await expect
			.poll(async () => (await outline()).slice(0, 2))
			.toEqual(['1. Ricerca: Che cosa stai cercando?', '2. Servizi utili: I servizi più richiesti']);
		expect(await deskFindings(page)).toEqual([]);
		await page.setViewportSize(phone.viewport);
		expect(await deskFindings(page)).toEqual([]);

		await page.getByRole('button', { name: 'Togli i blocchi aggiunti' }).click();
		await expect.poll(outline).toEqual([]);
	});
});
