import { launchChromium } from '@portolano/checks/browser';
import { sampleOrAll } from '@portolano/test-kit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';

const { cms } = inject('addresses');
const pages = `${cms}/admin/collections/page`;
/** In the title of each page of this test. */
const mark = `elenco${Date.now().toString(36)}`;
const many = sampleOrAll(30, 499);

let browser: Browser;
let page: Page;
let editor: Editor;
const made: { by: Editor; id: string }[] = [];

const owned = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });
const created = z.object({ doc: z.looseObject({ id: z.string() }) });

async function newPage(
	by: Editor,
	site: string,
	more: { title: string; _status: 'draft' | 'published' },
): Promise<void> {
	const sites = await by.request(`/site?where[key][equals]=${site}&depth=0&limit=1`);
	const owner = owned.parse(await sites.json()).docs[0]?.id;
	const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 };
	const text = { type: 'text', version: 1, text: 'Il testo.', format: 0 };
	const body = { root: { ...root, children: [{ type: 'paragraph', version: 1, children: [text] }] } };
	const data = { owner, languages: ['it'], summary: 'In breve.', body, ...more };
	const address = more._status === 'draft' ? '/page?draft=true' : '/page';
	const answer = await by.request(address, { method: 'POST', body: JSON.stringify(data) });
	made.push({ by, id: created.parse(await answer.json()).doc.id });
}

beforeAll(async () => {
	browser = await launchChromium();
	editor = await Editor.signIn(cms);
	for (let number = 1; number <= many; number += 1)
		await newPage(editor, 'portale', { title: `Pagina ${number} di ${mark}`, _status: 'draft' });
	const other = await Editor.signIn(cms, 'polizia.locale@example.org');
	await newPage(other, 'polizia-locale', { title: `Pagina d’altri di ${mark}`, _status: 'published' });
	page = await openPage(browser);
	await signIn(page, cms);
}, 900_000);

afterAll(async () => {
	for (const { by, id } of made) await by.request(`/page/${id}?force=true`, { method: 'DELETE' });
	await browser.close();
}, 900_000);

async function open(query: string): Promise<void> {
	await page.goto(`${pages}?${query}`);
	await untilHydrated(page, '.portolano-filters nav a');
}

const fitsTheScreen = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const dialog = () => page.getByRole('dialog');

test('an empty list says why it is empty, and a button shows all of it again', async () => {
	await open('search=parolachenonce');
	const empty = page.getByRole('region', { name: 'Elenco vuoto' });
	await empty.getByRole('heading', { name: 'Nessuna pagina con le parole «parolachenonce»' }).waitFor();
	expect(await page.locator('.no-results').isVisible()).toBe(false);
	expect(await deskFindings(page)).toEqual([]);
	await empty.getByRole('link', { name: 'Togli filtri e ricerca' }).press('Enter');
	await page.locator('table tbody tr').first().waitFor();
});

test('a filter is kept under a name, is an address, and is renamed and removed', async () => {
	await open(`search=${mark}&where[workflow][in][0]=draft`);
	const filters = page.getByRole('navigation', { name: 'Filtri' });
	await page.getByText('Salva questo filtro…').press('Enter');
	await page.getByLabel(/^Nome, per esempio/).fill('Le mie di prova');
	await page.getByRole('button', { name: 'Salva il filtro' }).press('Enter');
	const kept = filters.getByRole('link', { name: 'Le mie di prova' });
	await kept.waitFor();
	expect(await deskFindings(page)).toEqual([]);

	const online = filters.getByRole('link', { name: 'Online', exact: true });
	await online.click();
	await expect.poll(() => online.getAttribute('aria-current')).toBe('true');
	await kept.click();
	await page.waitForURL(new RegExp(mark));
	await expect.poll(() => kept.getAttribute('aria-current')).toBe('true');

	await page.getByText('Rinomina o togli un filtro…').press('Enter');
	await page.getByLabel('Nome del filtro').fill('Di prova');
	await page.getByRole('button', { name: 'Rinomina' }).press('Enter');
	await filters.getByRole('link', { name: 'Di prova', exact: true }).waitFor();
	await page.getByRole('button', { name: 'Togli il filtro Di prova' }).press('Enter');
	await filters.getByRole('link', { name: 'Di prova', exact: true }).waitFor({ state: 'detached' });
});

test('rows, conditions and columns say their names', async () => {
	await open(`search=${mark}`);
	await page.getByRole('checkbox', { name: 'Seleziona tutte le righe' }).waitFor();
	const rows = page.getByRole('checkbox', { name: new RegExp(`^Seleziona Pagina \\d+ di ${mark}$`) });
	await rows.first().check();
	await page.locator('#toggle-list-filters').press('Enter');
	const add = page.locator('.where-builder button').first();
	await add.waitFor();
	await add.press('Enter');
	for (const name of ['Campo', 'Confronto']) await page.getByRole('combobox', { name }).waitFor();
	await page.getByRole('textbox', { name: 'Valore' }).waitFor();
	await page.getByRole('button', { name: 'Togli la condizione' }).waitFor();
	expect(await deskFindings(page)).toEqual([]);
	await page.locator('#toggle-list-columns').press('Enter');
	await page.locator('.where-builder').waitFor({ state: 'hidden' });
	expect(await page.getByRole('checkbox', { name: 'Titolo', exact: true }).isChecked()).toBe(true);
	expect(await deskFindings(page)).toEqual([]);
});

describe(`${many + 1} selected, one of which is not permitted, by keyboard`, () => {
	test('the dialog tells before what will happen, then the result of each, and what failed is tried again', async () => {
		await open(`search=${mark}`);
		await page.locator('thead input[type="checkbox"]').press('Space');
		await page.locator('#select-all-across-pages').press('Enter');
		await page.getByLabel(`Con i ${many + 1} selezionati`).selectOption({ label: 'Approva' });
		await page.getByRole('button', { name: 'Continua…' }).press('Enter');
		await dialog()
			.getByText(`Si può fare con ${many} su ${many + 1}`)
			.waitFor();
		await dialog().getByText('Non lavori su questo contenuto.').waitFor();
		expect(await deskFindings(page)).toEqual([]);

		await dialog()
			.getByRole('button', { name: `Approva: ${many} pagine` })
			.press('Enter');
		await dialog()
			.getByText(`${many} pagine approvate su ${many + 1}. Non fatto: 1.`)
			.waitFor({ timeout: 280_000 });
		await dialog().getByRole('region', { name: 'Non fatti' }).getByText('Pagina d’altri').waitFor();
		expect(await deskFindings(page)).toEqual([]);
		await dialog().getByRole('button', { name: 'Riprova quelli non fatti' }).press('Enter');
		await dialog().getByText('Non si può fare.').waitFor();
		await page.keyboard.press('Escape');
		await dialog().waitFor({ state: 'detached' });
		await page.locator('td [data-state="approved"]').first().waitFor();
	});

	test('it can be stopped between two documents, and goes on from there', async () => {
		await open(`search=${mark}`);
		await page.locator('thead input[type="checkbox"]').check();
		await page.locator('#select-all-across-pages').click();
		await page.getByLabel(`Con i ${many + 1} selezionati`).selectOption({ label: 'Sposta nel cestino…' });
		await page.getByRole('button', { name: 'Continua…' }).click();
		await dialog()
			.getByRole('button', { name: `Sposta nel cestino: ${many} pagine` })
			.click();
		await dialog()
			.getByText(/^[1-9]\d* su/)
			.waitFor();
		await dialog().getByRole('button', { name: 'Ferma' }).click();
		await dialog()
			.getByText(/Non ancora: \d+/)
			.first()
			.waitFor();
		await dialog().getByRole('button', { name: 'Riprova quelli non fatti' }).click();
		await dialog()
			.getByText(/Si può fare con \d+ su/)
			.waitFor();
		await dialog().getByRole('button', { name: 'Annulla' }).click();
	});
});

test('at 360 pixels a list shows title and state, and nothing is beyond the edge', async () => {
	await page.setViewportSize(phone.viewport);
	await open(`search=${mark}`);
	await page.locator('table tbody tr').first().waitFor();
	await page.locator('tbody input[type="checkbox"]').first().check();
	expect(await page.locator('td.cell-workflow').first().isVisible()).toBe(true);
	expect(await fitsTheScreen()).toBe(true);
	expect(
		await page.evaluate(() => {
			const table = document.querySelector('.collection-list .table');
			return table !== null && table.scrollWidth <= table.clientWidth;
		}),
	).toBe(true);
	expect(await deskFindings(page)).toEqual([]);
});
