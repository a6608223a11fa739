import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';

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

async function newPage(title: string, status: 'draft' | 'published', languages = ['it']): Promise<string> {
	const site = await editor.request('/site?where[key][equals]=portale&depth=0&limit=1');
	const owner = owned.parse(await site.json()).docs[0]?.id;
	const text = { type: 'text', version: 1, text: title, format: 0 };
	const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 };
	const body = { root: { ...root, children: [{ type: 'paragraph', version: 1, children: [text] }] } };
	const data = { owner, languages, title, summary: 'In breve.', body, _status: status };
	const answer = await editor.request(`/page?draft=${status === 'draft'}`, {
		method: 'POST',
		body: JSON.stringify(data),
	});
	const { id } = created.parse(await answer.json()).doc;
	made.push(id);
	return id;
}

const newDraft = (title: string, languages?: string[]) => newPage(title, 'draft', languages);

const statusOf = async (path: string) => (await fetch(`${portal}${path}`, { redirect: 'manual' })).status;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

async function add(title: string): Promise<void> {
	await page.getByRole('searchbox').fill(title);
	await button(`Aggiungi «${title}»`).press('Enter');
	await page.getByText('Aggiunto al pacchetto.').waitFor();
}

async function makeBundle(title: string): Promise<void> {
	await page.goto(`${cms}/admin/pacchetti`);
	await untilHydrated(page, '.portolano-bundle input');
	expect(await deskFindings(page)).toEqual([]);
	await page.getByRole('textbox', { name: /^Titolo/ }).fill(title);
	await button('Crea il pacchetto').press('Enter');
	await page.getByRole('heading', { level: 1, name: title }).waitFor();
	await untilHydrated(page, '.portolano-bundle input');
}

/** The second press confirms. */
async function surely(name: string, sure: string): Promise<void> {
	await button(name).press('Enter');
	await button(sure).press('Enter');
}

describe('at a phone, by keyboard, a bundle', () => {
	test('is made, filled, published and undone as one', async () => {
		const first = await newDraft('Festa in piazza di prova');
		await newDraft('Strade chiuse di prova');
		await makeBundle('Festa di prova');
		await page.getByText('Il pacchetto è vuoto.').waitFor();
		expect(await deskFindings(page)).toEqual([]);

		await add('Festa in piazza di prova');
		await add('Strade chiuse di prova');
		await button('Controlla').press('Enter');
		await page.getByText('Controllato: va tutto bene.').waitFor();
		expect([await isNarrow(), await deskFindings(page)]).toEqual([true, []]);
		const bundle = page.url();

		await page.goto(`${cms}/admin/collections/page/${first}`);
		await page.getByText('Fa parte del pacchetto').waitFor();

		await page.goto(bundle);
		await untilHydrated(page, '.portolano-bundle input');
		await surely('Pubblica tutto ora', 'Sì, pubblica tutto ora');
		await page.getByText('Pubblicato: tutto insieme.').waitFor();
		await expect.poll(() => statusOf('/strade-chiuse-di-prova/')).toBe(200);
		expect(await statusOf('/festa-in-piazza-di-prova/')).toBe(200);

		await surely('Torna a prima del pacchetto', 'Sì, torna a prima');
		await page.getByText('Online c’è di nuovo ciò che c’era prima.').waitFor();
		await expect.poll(() => statusOf('/strade-chiuse-di-prova/')).not.toBe(200);
		expect(await statusOf('/festa-in-piazza-di-prova/')).not.toBe(200);
		await surely('Elimina il pacchetto', 'Sì, elimina: i contenuti restano');
		await page.getByRole('heading', { level: 1, name: 'Pacchetti' }).waitFor();
	});

	test('keeps a page online with a notice, for which it asks as for a page alone, and takes it off when it is undone', async () => {
		await newPage('Sagra di ieri di prova', 'published');
		await makeBundle('Dopo la sagra di prova');
		await add('Sagra di ieri di prova');
		await page
			.getByRole('combobox', { name: 'Che cosa fare di «Sagra di ieri di prova»' })
			.selectOption('withdraw');
		const dialog = page.getByRole('dialog', { name: /^Ritirare .* con il pacchetto/ });
		await dialog.getByText('Nessun altro contenuto lo usa').waitFor();
		await dialog.getByRole('radio', { name: /Non è più attuale/ }).press('Space');
		const confirm = dialog.getByRole('button', { name: 'Ritira con il pacchetto' });
		expect(await confirm.isDisabled()).toBe(true);
		await dialog.getByRole('textbox', { name: /Motivo/ }).fill('La sagra è finita.');
		expect([await isNarrow(), await deskFindings(page)]).toEqual([true, []]);
		await screenshot(page, 'bundle-withdrawal-dialog');
		await confirm.press('Enter');
		await page.getByText('Non è più attuale. Motivo: La sagra è finita.').waitFor();
		await button(/^Come ritirarlo/).press('Enter');
		expect(await dialog.getByRole('textbox', { name: /Motivo/ }).inputValue()).toBe('La sagra è finita.');
		await page.keyboard.press('Escape');
		await screenshot(page, 'bundle-withdrawal');
		expect([await isNarrow(), await deskFindings(page)]).toEqual([true, []]);

		const text = async () => (await fetch(`${portal}/sagra-di-ieri-di-prova/`)).text();
		await surely('Pubblica tutto ora', 'Sì, pubblica tutto ora');
		await page.getByText('Pubblicato: tutto insieme.').waitFor();
		await expect.poll(text).toContain('La sagra è finita.');
		await surely('Torna a prima del pacchetto', 'Sì, torna a prima');
		await page.getByText('Online c’è di nuovo ciò che c’era prima.').waitFor();
		await expect.poll(text).not.toContain('La sagra è finita.');
		expect(await statusOf('/sagra-di-ieri-di-prova/')).toBe(200);
		await surely('Elimina il pacchetto', 'Sì, elimina: i contenuti restano');
		await page.getByRole('heading', { level: 1, name: 'Pacchetti' }).waitFor();
	});

	test('that is refused on publishing marks the part at fault, with the reason, and the others as untouched', async () => {
		await newDraft('Mercato coperto di prova');
		await newDraft('Senza inglese di prova', ['it', 'en']);
		await makeBundle('Mercato di prova');
		await add('Mercato coperto di prova');
		await add('Senza inglese di prova');
		await surely('Pubblica tutto ora', 'Sì, pubblica tutto ora');
		await page.getByRole('alert').filter({ hasText: 'un contenuto su 2 non può' }).waitFor();
		const part = (title: string) => page.locator('.portolano-bundle__parts li').filter({ hasText: title });
		expect(await part('Senza inglese').locator('.portolano-bundle__reason').textContent()).toContain(
			'inglese',
		);
		await part('Mercato coperto').getByText('Va bene, ed è rimasto com’era').waitFor();
		expect(await statusOf('/mercato-coperto-di-prova/')).not.toBe(200);
		await screenshot(page, 'bundle-refused');
		expect([await isNarrow(), await deskFindings(page)]).toEqual([true, []]);
		await surely('Elimina il pacchetto', 'Sì, elimina: i contenuti restano');
		await page.getByRole('heading', { level: 1, name: 'Pacchetti' }).waitFor();
	});
});
