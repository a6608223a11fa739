import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { untilHydrated } from './desk.ts';
import { Editor, eventually } from './editor.ts';
import { demoPassword } from './home.ts';
import { Keyboard } from './keyboard.ts';
import { openPage } from './open-page.ts';
import { romeDayIn } from './rome-day.ts';

/* The day of an office by keyboard alone: from the sign-in of an author to what readers see, and back. */

const { cms, sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal.');

const title = `Chiude per lavori il ponte girevole (${Date.now()})`;
const bundle = `Lavori sul ponte (${Date.now()})`;
const corrected = `${title}, di notte`;

let browser: Browser;
let author: Page;
let responsible: Page;
let form = '';

beforeAll(async () => {
	browser = await launchChromium();
	[author, responsible] = [await openPage(browser), await openPage(browser)];
});

afterAll(async () => {
	const editor = await Editor.signIn(cms);
	await editor.request(`/news/${form.split('/').at(-1) ?? ''}?force=true`, { method: 'DELETE' });
	await browser.close();
});

const strip = (page: Page) => page.getByRole('region', { name: 'Stato del contenuto' });
const state = (page: Page) => strip(page).getByRole('status');
const field = (page: Page, name: string) => page.locator(`#field-${name}`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const online = async () => (await fetch(`${portal.url}/novita/`)).text();

async function signInByKeys(page: Page, email: string): Promise<Keyboard> {
	await page.goto(`${cms}/admin/login`);
	await untilHydrated(page, 'input[name="email"]');
	const keyboard = new Keyboard(page);
	await keyboard.write(page.locator('input[name="email"]'), email);
	await keyboard.write(page.locator('input[name="password"]'), demoPassword);
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
	return keyboard;
}

async function opened(page: Page): Promise<void> {
	await untilHydrated(page, '#field-title');
	await strip(page).waitFor();
}

let write: Keyboard;
let decide: Keyboard;

test('an author signs in, writes a news item with a picture and saves it', async () => {
	write = await signInByKeys(author, 'autrice@example.org');
	await write.press(author.getByRole('link', { name: 'Nuova notizia' }));
	await untilHydrated(author, '#field-title');
	await write.write(field(author, 'title'), title);
	await write.write(
		field(author, 'summary'),
		'Da lunedì 14, dalle 23 alle 5, il ponte è chiuso al traffico.',
	);
	await write.reach(author.locator('[data-lexical-editor="true"]').first());
	await author.keyboard.type('I lavori durano tre settimane.');
	await write.press(field(author, 'image').getByRole('button', { name: 'Scegli tra quelli che ci sono' }));
	await write.press(author.locator('dialog[open] td button, .drawer--is-open td button').first());
	await field(author, 'image').locator('img').waitFor();
	await write.choose(field(author, 'topics').locator('input'), 'Cultura');
	await write.choose(field(author, 'offices').locator('input'), 'Ufficio');
	await write.press(author.locator('#action-save-draft'));
	await author.waitForURL(/\/collections\/news\/(?!create)[\w-]+/);
	form = author.url().split('?')[0] ?? '';
});

test('sees the page beside the form, and closes it again', async () => {
	await opened(author);
	await write.press(author.locator('#portolano-preview'));
	await author.frameLocator('.portolano-preview iframe').getByRole('heading', { name: title }).waitFor();
	await write.press(author.locator('#portolano-preview'));
	await author.locator('#portolano-preview-panel').waitFor({ state: 'detached' });
});

test('sends it for review', async () => {
	await write.press(strip(author).getByRole('button', { name: 'Manda in revisione' }));
	await expect.poll(() => state(author).textContent()).toBe('In revisione');
});

test('who is responsible finds it, sends it back with the reason, and gets it again', async () => {
	decide = await signInByKeys(responsible, 'redazione.portale@example.org');
	await decide.press(responsible.getByRole('link', { name: title }));
	await opened(responsible);
	await decide.press(strip(responsible).getByRole('button', { name: 'Rimanda indietro' }));
	await decide.write(responsible.getByLabel('Che cosa va corretto'), 'Scrivi che è di notte.');
	await decide.press(strip(responsible).getByRole('button', { name: 'Rimanda indietro con questo motivo' }));
	await expect.poll(() => state(responsible).textContent()).toBe('Bozza');

	await author.goto(`${cms}/admin`);
	await author.getByText('Scrivi che è di notte.').waitFor();
	await write.press(author.getByRole('link', { name: title }).first());
	await opened(author);
	await write.write(field(author, 'title'), corrected);
	await write.press(author.locator('#action-save-draft'));
	await author.locator('#action-save-draft[disabled], #action-save-draft.btn--disabled').waitFor();
	await write.press(strip(author).getByRole('button', { name: 'Manda in revisione' }));
	await expect.poll(() => state(author).textContent()).toBe('In revisione');
});

test('approves it and puts it into a new bundle', async () => {
	await responsible.goto(form);
	await opened(responsible);
	await decide.press(strip(responsible).getByRole('button', { name: 'Approva' }));
	await expect.poll(() => state(responsible).textContent()).toBe('Approvata');
	await decide.press(responsible.getByText('Aggiungi a un pacchetto…'));
	await decide.write(responsible.getByRole('textbox', { name: /^Titolo, per esempio/ }), bundle);
	await responsible.keyboard.press('Enter');
	await responsible.getByText('Fa parte del pacchetto').waitFor();
	await decide.press(responsible.getByRole('link', { name: `«${bundle}»` }));
	await responsible.getByRole('heading', { level: 1, name: bundle }).waitFor();
	await untilHydrated(responsible, '.portolano-bundle input');
});

/** The second press confirms. */
async function surely(name: string, sure: string): Promise<void> {
	await decide.press(button(responsible, name));
	await decide.press(button(responsible, sure));
}

test('schedules the bundle for another day, and calls it off', async () => {
	await decide.press(responsible.getByText('Programma…'));
	await decide.reach(responsible.getByLabel('Giorno'));
	const [year, month, day] = romeDayIn(3).split('-');
	await responsible.keyboard.type(`${month}${day}${year}`);
	await decide.press(button(responsible, 'Programma il pacchetto'));
	await surely('Annulla la programmazione', 'Sì, annulla la programmazione');
	await button(responsible, 'Pubblica tutto ora').waitFor();
});

test('publishes the bundle, and takes everything back', async () => {
	await surely('Pubblica tutto ora', 'Sì, pubblica tutto ora');
	await responsible.getByText('Pubblicato: tutto insieme.').waitFor();
	expect(await eventually(async () => (await online()).includes(corrected))).toBe(true);
	await surely('Torna a prima del pacchetto', 'Sì, torna a prima');
	expect(await eventually(async () => !(await online()).includes(title))).toBe(true);
	await surely('Elimina il pacchetto', 'Sì, elimina: i contenuti restano');
	await responsible.getByRole('heading', { level: 1, name: 'Pacchetti' }).waitFor();
});

test('publishes it by itself, corrects it and goes back to an earlier version', async () => {
	await responsible.goto(form);
	await opened(responsible);
	await decide.press(responsible.locator('#action-save'));
	expect(await eventually(async () => (await online()).includes(corrected))).toBe(true);
	await decide.write(field(responsible, 'title'), `${title}, di giorno`);
	await decide.press(responsible.locator('#action-save'));
	expect(await eventually(async () => (await online()).includes(`${title}, di giorno`))).toBe(true);

	await responsible.goto(`${form}/versions`);
	await decide.press(responsible.locator('table tbody a').nth(1));
	await decide.press(button(responsible, /^Ripristina come bozza/));
	await opened(responsible);
	await expect.poll(() => field(responsible, 'title').inputValue()).toBe(corrected);
	await decide.press(responsible.locator('#action-save'));
	expect(await eventually(async () => (await online()).includes(corrected))).toBe(true);
});

test('withdraws it, and readers see it no more', async () => {
	await decide.press(strip(responsible).getByRole('button', { name: 'Ritira…' }));
	const dialog = responsible.getByRole('dialog', { name: /^Ritirare/ });
	await decide.press(dialog.getByRole('button', { name: 'Ritira', exact: true }));
	expect(await eventually(async () => !(await online()).includes(title))).toBe(true);
});

test('at each step what has the focus shows it', () => {
	expect([...write.unmarked, ...decide.unmarked]).toEqual([]);
});
