import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';

const { cms, sites } = inject('addresses');
const portal = sites.find(({ key }) => key === 'portale')?.url ?? '';

let browser: Browser;
let page: Page;
let editor: Editor;
const made: string[] = [];

const owned = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });
const created = z.object({ doc: z.looseObject({ id: z.string() }) });

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
	await signIn(page, cms);
	editor = await Editor.signIn(cms);
});

afterAll(async () => {
	for (const id of made) await editor.request(`/page/${id}?force=true`, { method: 'DELETE' });
	await browser.close();
});

/** Publishes a page of the portal, and opens its form; returns its id. */
async function openNewPage(title: string, links: string[] = []): Promise<string> {
	const site = await editor.request('/site?where[key][equals]=portale&depth=0&limit=1');
	const owner = owned.parse(await site.json()).docs[0]?.id;
	const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 });
	const children = [
		text('Il testo. '),
		...links.map((value) => ({
			...{ type: 'link', version: 3, id: 'a1b2c3', children: [text('L’altra')] },
			fields: { linkType: 'internal', doc: { relationTo: 'page', value }, newTab: false },
		})),
	];
	const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 };
	const body = { root: { ...root, children: [{ type: 'paragraph', version: 1, children }] } };
	const data = { owner, languages: ['it'], title, summary: 'In breve.', body, _status: 'published' };
	const answer = await editor.request('/page', { method: 'POST', body: JSON.stringify(data) });
	const { id } = created.parse(await answer.json()).doc;
	made.push(id);
	await page.goto(`${cms}/admin/collections/page/${id}`);
	await untilHydrated(page, '#field-title');
	return id;
}

const online = (path: string) => fetch(`${portal}${path}`, { redirect: 'manual' });
const statusOf = async (path: string) => (await online(path)).status;
const dialog = () => page.getByRole('dialog', { name: /^Ritirare/ });
const openDialog = async () => {
	await page.getByRole('button', { name: 'Ritira…' }).press('Enter');
	await dialog().waitFor();
};

describe('at a phone, by keyboard', () => {
	test('a page that is no longer current stays with a notice, and becomes current again', async () => {
		await openNewPage('Regole superate per prova');
		await expect.poll(() => statusOf('/regole-superate-per-prova/')).toBe(200);
		await openDialog();
		await dialog().getByText('Nessun altro contenuto lo usa').waitFor();
		await dialog()
			.getByRole('radio', { name: /Non è più attuale/ })
			.press('Space');
		const confirm = dialog().getByRole('button', { name: 'Segna come non più attuale' });
		expect(await confirm.isDisabled()).toBe(true);
		await dialog()
			.getByRole('textbox', { name: /Motivo/ })
			.fill('Ci sono regole nuove.');
		expect(await deskFindings(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await confirm.press('Enter');

		await page.getByText(/Non è più attuale dal .*: Ci sono regole nuove\./).waitFor();
		const text = async () => (await online('/regole-superate-per-prova/')).text();
		await expect.poll(text).toContain('Ci sono regole nuove.');
		expect(await text()).toContain('noindex');

		await page.getByRole('button', { name: 'È di nuovo attuale' }).press('Enter');
		await expect.poll(text).not.toContain('Ci sono regole nuove.');
	});

	test('a page merged into another leads there', async () => {
		await openNewPage('Pagina che resta per prova');
		await openNewPage('Pagina unita per prova');
		await expect.poll(() => statusOf('/pagina-unita-per-prova/')).toBe(200);
		await openDialog();
		await dialog()
			.getByRole('radio', { name: /unito a un altro/ })
			.press('Space');
		const search = dialog().getByRole('combobox');
		await search.focus();
		await page.keyboard.type('resta per prova');
		await dialog()
			.getByRole('option', { name: /Pagina che resta per prova/ })
			.waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await dialog().getByRole('button', { name: 'Ritira', exact: true }).press('Enter');

		await expect.poll(() => statusOf('/pagina-unita-per-prova/')).toBe(301);
		const { headers } = await online('/pagina-unita-per-prova/');
		expect(headers.get('Location')).toBe('/pagina-che-resta-per-prova/');
	});
});

test('a dialog that is left with Escape gives the focus back to its button', async () => {
	await openNewPage('Pagina che resta com’è per prova');
	for (const name of ['Ritira…', 'Proponi a un altro sito…', 'Sposta su un altro sito…']) {
		const button = page.getByRole('button', { name });
		await button.press('Enter');
		await page.locator('dialog[open]').waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => button.evaluate((own) => own === document.activeElement)).toBe(true);
	}
});

test('what uses a document is shown before it is withdrawn, refused, and withdrawn when that is wanted', async () => {
	const used = await openNewPage('Pagina usata per prova');
	await openNewPage('Pagina che la usa per prova', [used]);
	await page.goto(`${cms}/admin/collections/page/${used}`);
	await untilHydrated(page, '#field-title');
	await openDialog();
	await dialog()
		.getByRole('link', { name: /Pagina che la usa per prova/ })
		.waitFor();
	await dialog().getByRole('button', { name: 'Ritira', exact: true }).click();
	await dialog().getByRole('alert').getByText('Non ritirato').waitFor();
	expect(await statusOf('/pagina-usata-per-prova/')).toBe(200);

	await dialog().getByRole('checkbox').check();
	await dialog().getByRole('button', { name: 'Ritira', exact: true }).click();
	await expect.poll(() => statusOf('/pagina-usata-per-prova/')).toBe(410);
	const text = async () => (await online('/pagina-che-la-usa-per-prova/')).text();
	await expect.poll(text).not.toContain('href="/pagina-usata-per-prova/"');
});
