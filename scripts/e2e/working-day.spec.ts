import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor, eventually } from './editor.ts';
import { openPage } from './open-page.ts';
import { romeDayIn } from './rome-day.ts';
import { screenshot } from './screenshot.ts';

/*
 * A day at the desk: an author writes a news item, the person responsible for the site sends it back, approves and publishes
 * it, and both correct it. Screenshots are kept in the folder `SCREENSHOTS`.
 */

const { cms, sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal.');

const title = `Il mercato di piazza Fontana si sposta (${Date.now()})`;
const bundle = `Mercato (${Date.now()})`;
const corrected = `${title}, da lunedì`;
const summary = 'Da lunedì 14 i banchi sono in via Duomo: la piazza si ripavimenta.';

/** As Word writes it to the clipboard. */
const fromWord =
	'<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><h1>Dove e quando</h1><p class=MsoNormal>I lavori durano <b>tre settimane</b>.<o:p></o:p></p></body></html>';

let browser: Browser;
let author: Page;
let responsible: Page;
/** Clicks of the author from the start page until the draft is sent for review, and fields filled in. */
const spent = { clicks: 0, fields: 0 };
let form = '';

beforeAll(async () => {
	browser = await launchChromium();
	[author, responsible] = [await openPage(browser), await openPage(browser)];
	await signIn(author, cms, 'autrice@example.org');
	await signIn(responsible, cms);
});

afterAll(async () => {
	const editor = await Editor.signIn(cms);
	await editor.request(`/news/${form.split('/').at(-1) ?? ''}?force=true`, { method: 'DELETE' });
	await browser.close();
});

const keep = (page: Page, name: string) => screenshot(page, `day-${name}`);

async function click(what: Locator): Promise<void> {
	spent.clicks += 1;
	await what.click();
}

async function fill(page: Page, field: string, words: string): Promise<void> {
	spent.fields += 1;
	spent.clicks += 1;
	await page.locator(`#field-${field}`).fill(words);
}

/** Chooses the first option of a list of Payload that begins with `words`. */
async function choose(page: Page, field: string, words: string): Promise<void> {
	spent.fields += 1;
	spent.clicks += 2;
	const input = page.locator(`#field-${field} input`).first();
	await input.focus();
	await input.pressSequentially(words);
	await page.getByRole('option', { name: words }).first().waitFor();
	await page.keyboard.press('Enter');
}

async function paste(page: Page, html: string): Promise<void> {
	spent.fields += 1;
	spent.clicks += 1;
	const text = page.locator('[data-lexical-editor="true"]').first();
	await text.click();
	await text.evaluate((element, content) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', content);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, html);
}

const strip = (page: Page) => page.getByRole('region', { name: 'Stato del contenuto' });
const state = (page: Page) => strip(page).getByRole('status');

async function open(page: Page, address = form): Promise<void> {
	await page.goto(address);
	await untilHydrated(page, '#field-title');
	await strip(page).waitFor();
}

async function saveDraft(page: Page): Promise<void> {
	await page.locator('#action-save-draft').click();
	await page.locator('#action-save-draft[disabled], #action-save-draft.btn--disabled').waitFor();
}

const online = async () => (await fetch(`${portal.url}/novita/`)).text();

test('an author writes a news item with a picture, from the start page, and sees it before anybody else', async () => {
	await click(author.getByRole('link', { name: 'Nuova notizia' }));
	await untilHydrated(author, '#field-title');
	await fill(author, 'title', title);
	await fill(author, 'summary', summary);
	await paste(author, fromWord);
	await click(author.locator('#field-image').getByRole('button', { name: 'Scegli tra quelli che ci sono' }));
	await click(author.locator('dialog[open] td button, .drawer--is-open td button').first());
	await author.locator('#field-image img').waitFor();
	spent.fields += 1;
	await choose(author, 'topics', 'Cultura');
	await choose(author, 'offices', 'Ufficio');
	await keep(author, '1-written');

	await author.locator('#portolano-preview').click();
	await author.frameLocator('.portolano-preview iframe').getByRole('heading', { name: title }).waitFor();
	await keep(author, '2-preview');
	await author.locator('#portolano-preview').click();
	await click(author.locator('#action-save-draft'));
	await author.waitForURL(/\/collections\/news\/(?!create)[\w-]+/);
	form = author.url().split('?')[0] ?? '';
	await strip(author).waitFor();
	expect(await deskFindings(author)).toEqual([]);
});

test('sends it for review with twelve clicks and six fields at most', async () => {
	await click(strip(author).getByRole('button', { name: 'Manda in revisione' }));
	await expect.poll(() => state(author).textContent()).toBe('In revisione');
	expect(spent.clicks).toBeLessThanOrEqual(12);
	expect(spent.fields).toBeLessThanOrEqual(6);
});

test('who is responsible finds it on the start page, and sends it back with the reason', async () => {
	await responsible.goto(`${cms}/admin`);
	await keep(responsible, '3-start');
	await responsible.getByRole('link', { name: title }).click();
	await untilHydrated(responsible, '#field-title');
	await strip(responsible).getByRole('button', { name: 'Rimanda indietro' }).click();
	await responsible.getByLabel('Che cosa va corretto').fill('Scrivi da che giorno.');
	await strip(responsible).getByRole('button', { name: 'Rimanda indietro con questo motivo' }).click();
	await expect.poll(() => state(responsible).textContent()).toBe('Bozza');
});

test('the author finds the reason on the start page, corrects it and sends it again', async () => {
	await author.goto(`${cms}/admin`);
	await author.getByText('Scrivi da che giorno.').waitFor();
	await keep(author, '4-sent-back');
	await open(author);
	await author.locator('#field-title').fill(corrected);
	await saveDraft(author);
	await strip(author).getByRole('button', { name: 'Manda in revisione' }).click();
	await expect.poll(() => state(author).textContent()).toBe('In revisione');
});

test('it is approved and put into a bundle', async () => {
	await open(responsible);
	await strip(responsible).getByRole('button', { name: 'Approva' }).click();
	await expect.poll(() => state(responsible).textContent()).toBe('Approvata');
	await keep(responsible, '5-approved');
	await responsible.getByText('Aggiungi a un pacchetto…').click();
	await responsible.getByRole('textbox', { name: /^Titolo, per esempio/ }).fill(bundle);
	await responsible.getByRole('button', { name: 'Crea il pacchetto' }).click();
	await responsible.getByRole('link', { name: `«${bundle}»` }).click();
	await responsible.getByRole('heading', { level: 1, name: bundle }).waitFor();
});

/** The second click confirms. */
async function surely(name: string, sure: string): Promise<void> {
	await responsible.getByRole('button', { name }).click();
	await responsible.getByRole('button', { name: sure }).click();
}

test('the bundle is scheduled, stands in the calendar, and is called off', async () => {
	const address = responsible.url();
	await untilHydrated(responsible, '.portolano-bundle input');
	await responsible.getByText('Programma…').click();
	await responsible.getByLabel('Giorno').fill(romeDayIn(3));
	await responsible.getByRole('button', { name: 'Programma il pacchetto' }).click();
	await responsible.getByRole('button', { name: 'Annulla la programmazione' }).waitFor();
	await responsible.goto(`${cms}/admin/calendario`);
	await responsible.getByText(corrected).first().waitFor();
	await keep(responsible, '6-calendar');
	await responsible.goto(address);
	await untilHydrated(responsible, '.portolano-bundle button');
	await surely('Annulla la programmazione', 'Sì, annulla la programmazione');
	await responsible.getByRole('button', { name: 'Pubblica tutto ora' }).waitFor();
});

test('it is published with its bundle, and readers see it', async () => {
	await surely('Pubblica tutto ora', 'Sì, pubblica tutto ora');
	await responsible.getByText('Pubblicato: tutto insieme.').waitFor();
	await keep(responsible, '7-bundle');
	expect(await eventually(async () => (await online()).includes(corrected))).toBe(true);
	await responsible.goto(`${cms}/admin`);
	await responsible.getByRole('link', { name: corrected }).first().waitFor();
	await keep(responsible, '8-online');
});

test('two people correct it at once, and nothing is lost', async () => {
	await Promise.all([open(author), open(responsible)]);
	await author.locator('#field-summary').fill(`${summary} Anche il sabato.`);
	await responsible.locator('#field-title').fill(`${corrected} 14`);
	await saveDraft(author);
	await saveDraft(responsible);
	await responsible.getByText(/Unito alle modifiche di/).waitFor();
	await keep(responsible, '9-joined');
	await responsible.locator('#action-save').click();
	expect(await eventually(async () => (await online()).includes(`${corrected} 14`))).toBe(true);
	expect(await online()).toContain('Anche il sabato.');
});

test('a correction is undone with the version before it', async () => {
	await responsible.goto(`${form}/versions`);
	// Below what is online are the drafts of both, and then what was online before.
	await responsible.locator('table tbody a').nth(3).click();
	await responsible.getByRole('heading', { name: 'Che cosa cambia' }).waitFor();
	await keep(responsible, '10-versions');
	await untilHydrated(responsible, '.portolano-versions__restore button');
	await responsible.getByRole('button', { name: /^Ripristina come bozza/ }).click();
	await responsible.waitForURL(form);
	await open(responsible);
	await responsible.locator('#action-save').click();
	expect(await eventually(async () => !(await online()).includes('Anche il sabato.'))).toBe(true);
});

test('it is withdrawn as an error, and readers see it no more', async () => {
	await open(responsible);
	await strip(responsible).getByRole('button', { name: 'Ritira…' }).click();
	const dialog = responsible.getByRole('dialog', { name: /^Ritirare/ });
	await dialog.waitFor();
	expect(await deskFindings(responsible)).toEqual([]);
	await keep(responsible, '11-withdrawing');
	await dialog.getByRole('button', { name: 'Ritira', exact: true }).click();
	expect(await eventually(async () => !(await online()).includes(title))).toBe(true);
});
