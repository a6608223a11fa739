import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { desktop, openPage, phone } from './open-page.ts';

const { cms } = inject('addresses');
const pages = `${cms}/admin/collections/page`;

const anna = 'redazione.portale@example.org';
const bruno = 'amministratore@example.org';

let browser: Browser;
let one: Page;
let other: Page;
let editor: Editor;
let id: string;

const withId = z.object({ doc: z.looseObject({ id: z.string() }) });
const withIds = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

/** Longer than the desk waits before it keeps a copy. */
const untilKept = 2500;

async function signedIn(email: string): Promise<Page> {
	const page = await openPage(browser, desktop);
	await signIn(page, cms, email);
	return page;
}

beforeAll(async () => {
	browser = await launchChromium();
	[one, other] = [await signedIn(anna), await signedIn(bruno)];
	editor = await Editor.signIn(cms);
});

afterAll(() => browser.close());

beforeEach(async () => {
	const sites = await editor.request('/site?where[key][equals]=portale&depth=0');
	const [site] = withIds.parse(await sites.json()).docs;
	const data = { owner: site?.id, languages: ['it'], title: 'Il porto', summary: 'In breve' };
	const made = await editor.request('/page?draft=true', { method: 'POST', body: JSON.stringify(data) });
	id = withId.parse(await made.json()).doc.id;
});

afterEach(async () => {
	for (const page of [one, other]) await page.goto('about:blank');
	await editor.request(`/page/${id}?trash=true`, { method: 'DELETE' });
});

const field = (page: Page, name: string) => page.locator(`#field-${name}`);
const note = (page: Page) => page.locator('.portolano-floating');
const dialog = (page: Page) => page.getByRole('dialog', { name: /Ci sono modifiche/ });
const presence = (page: Page) => page.locator('.portolano-presence');

async function open(page: Page, address = `${pages}/${id}`): Promise<void> {
	await page.goto(address);
	await untilHydrated(page, '#field-title');
}

/** Saves a draft, and waits for the answer. */
async function save(page: Page): Promise<number> {
	const answered = page.waitForResponse(
		(response) =>
			new URL(response.url()).pathname === `/api/page/${id}` && response.request().method() === 'PATCH',
	);
	await page.locator('#action-save-draft').click();
	return (await answered).status();
}

async function stored(): Promise<unknown> {
	return (await editor.request(`/page/${id}?draft=true&depth=0`)).json();
}

describe('two people at one document', () => {
	beforeEach(() => Promise.all([open(one), open(other)]));

	test('see who else is there and what they do, until they go', async () => {
		await presence(other).getByText('Redazione del portale sta guardando questa pagina.').waitFor();
		await field(other, 'title').fill('Il molo');
		await presence(one).getByText('Amministratore di prova sta scrivendo qui.').waitFor();
		expect(await deskFindings(one)).toEqual([]);
		await other.goto('about:blank');
		await expect.poll(() => presence(one).textContent(), { timeout: 30_000 }).toBe('');
	});

	test('who change different fields lose nothing, and each sees what the other wrote', async () => {
		await field(one, 'title').fill('Il porto nuovo');
		await field(other, 'summary').fill('In tre righe');
		expect(await save(other)).toBe(200);
		expect(await save(one)).toBe(200);

		await note(one)
			.getByText(/Unito alle modifiche di Amministratore di prova delle \d\d:\d\d: Descrizione breve/)
			.waitFor();
		await expect.poll(() => field(one, 'summary').inputValue()).toBe('In tre righe');
		expect(await stored()).toMatchObject({ title: 'Il porto nuovo', summary: 'In tre righe' });
		expect(await deskFindings(one)).toEqual([]);
	});

	test('see a block that the other added, and keep it with the next save', async () => {
		const blocks = [{ blockType: 'quote', text: 'Un libro è un porto.' }];
		expect((await editor.request(`/page/${id}?draft=true`, change({ blocks }))).status).toBe(200);
		await field(one, 'title').fill('Il porto nuovo');
		expect(await save(one)).toBe(200);
		await one.locator('#blocks-row-0').waitFor();
		await field(one, 'title').fill('Il porto vecchio');
		expect(await save(one)).toBe(200);
		expect(await stored()).toMatchObject({
			title: 'Il porto vecchio',
			blocks: [{ text: 'Un libro è un porto.' }],
		});
	});

	test('who change the same field choose what stays; closing the question loses nothing', async () => {
		await field(other, 'title').fill('Il molo');
		expect(await save(other)).toBe(200);
		await field(one, 'title').fill('La banchina');
		expect(await save(one)).toBe(409);
		await dialog(one).getByText('Il molo').waitFor();
		await one.setViewportSize(phone.viewport);
		expect(await deskFindings(one)).toEqual([]);
		const overflow = () => dialog(one).evaluate((element) => element.scrollWidth - element.clientWidth);
		expect(await overflow()).toBeLessThanOrEqual(0);
		await one.setViewportSize(desktop.viewport);
		await one.keyboard.press('Escape');
		expect(await field(one, 'title').inputValue()).toBe('La banchina');
		await one.locator('.portolano-problems').getByText('resta da scegliere').waitFor();
		expect(await stored()).toMatchObject({ title: 'Il molo' });

		expect(await save(one)).toBe(409);
		await dialog(one).getByLabel('Scrivi un testo nuovo').check();
		await dialog(one).getByLabel('Titolo: testo nuovo').fill('Il molo e la banchina');
		await dialog(one).getByRole('button', { name: 'Salva così' }).press('Enter');
		await expect.poll(() => field(one, 'title').inputValue()).toBe('Il molo e la banchina');
		await expect.poll(stored).toMatchObject({ title: 'Il molo e la banchina' });
	});
});

const change = (data: object) => ({ method: 'PATCH', body: JSON.stringify(data) });

describe('what is not saved', () => {
	/** Closes a tab as a crash does: nothing is asked, and nothing more is run in it. */
	async function crash(page: Page): Promise<Page> {
		const next = await page.context().newPage();
		await page.close();
		return next;
	}

	const offer = (page: Page) => page.getByText(/Hai modifiche non salvate delle \d\d:\d\d/);

	test('is offered again after a crash, and joined with what was saved meanwhile', async () => {
		await open(one);
		await field(one, 'title').fill('Scritto prima del guasto');
		await one.waitForTimeout(untilKept);
		one = await crash(one);
		await editor.request(`/page/${id}?draft=true`, change({ summary: 'Salvato nel frattempo' }));
		await open(one);
		await offer(one).waitFor();
		expect(await deskFindings(one)).toEqual([]);
		expect(await field(one, 'title').inputValue()).toBe('Il porto');
		await one.getByRole('button', { name: 'Riprendi' }).click();
		await expect.poll(() => field(one, 'title').inputValue()).toBe('Scritto prima del guasto');
		expect(await save(one)).toBe(200);
		expect(await stored()).toMatchObject({
			title: 'Scritto prima del guasto',
			summary: 'Salvato nel frattempo',
		});
		await one.reload();
		await untilHydrated(one, '#field-title');
		await one.waitForTimeout(1000);
		expect(await offer(one).count()).toBe(0);
	});

	test('of a document that does not exist yet is offered too, and can be discarded', async () => {
		await open(one, `${pages}/create`);
		await field(one, 'title').fill('Mai salvata');
		await one.waitForTimeout(untilKept);
		one = await crash(one);
		await open(one, `${pages}/create`);
		await one.getByRole('button', { name: 'Scarta' }).click();
		await one.reload();
		await untilHydrated(one, '#field-title');
		await one.waitForTimeout(1000);
		expect(await offer(one).count()).toBe(0);
		expect(await field(one, 'title').inputValue()).toBe('');
	});

	test('survives the end of the session, and goes when its person signs out', async () => {
		await open(other);
		await other.context().clearCookies();
		await field(other, 'title').fill('Scritto senza sessione');
		await other.waitForTimeout(untilKept);
		other = await crash(other);
		await signIn(other, cms, bruno);
		await open(other);
		await offer(other).waitFor();
		await other.evaluate(() => fetch('/api/users/logout', { method: 'POST' }));
		await other.waitForTimeout(1000);
		await signIn(other, cms, bruno);
		await open(other);
		await other.waitForTimeout(1000);
		expect(await offer(other).count()).toBe(0);
	});

	test('in two tabs of one person is kept apart, and joined when both are saved', async () => {
		await open(one);
		const second = await one.context().newPage();
		await field(one, 'title').fill('Prima finestra');
		await one.waitForTimeout(untilKept);
		await open(second);
		await second.waitForTimeout(1000);
		expect(await offer(second).count()).toBe(0);
		await presence(second)
			.getByText(/aperto anche in un’altra finestra/)
			.waitFor();
		await field(second, 'summary').fill('Seconda finestra');
		expect(await save(second)).toBe(200);
		expect(await save(one)).toBe(200);
		await note(one)
			.getByText(/tue, da un’altra finestra/)
			.waitFor();
		expect(await stored()).toMatchObject({ title: 'Prima finestra', summary: 'Seconda finestra' });
		await second.close();
	});
});
