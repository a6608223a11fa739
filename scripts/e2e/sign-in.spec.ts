import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { codeOf } from './authenticator.ts';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { demoPassword } from './home.ts';
import { openPage, phone } from './open-page.ts';

const { cms } = inject('addresses');
const email = 'autrice@example.org';

let browser: Browser;
let page: Page;
/** Recovery codes that were not used yet. */
let codes: string[];

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
	await signIn(page, cms, email);
});

const me = z.object({ user: z.object({ id: z.string() }) });

afterAll(async () => {
	await browser.close();
	// Other tests, and the pictures of the guides, know the author by this name.
	const author = await Editor.signIn(cms, email);
	const { user } = me.parse(await (await author.request('/users/me')).json());
	const body = JSON.stringify({ name: 'Autrice di prova' });
	expect((await author.request(`/users/${user.id}?depth=0`, { method: 'PATCH', body })).status).toBe(200);
});

/** How far the elements of the account and of the sign-in reach to the right; beside them only Payload's closed menu does. */
const reach = (of: Page) =>
	of.evaluate(() => {
		const all = document.querySelectorAll('.portolano-account *, .portolano-forgot *');
		return Math.max(...Array.from(all, (element) => element.getBoundingClientRect().right));
	});

async function openAccount(): Promise<void> {
	await page.goto(`${cms}/admin/account`);
	await page.getByRole('heading', { name: 'Dove hai fatto l’accesso' }).waitFor();
}

function nextCode(): string {
	const [code, ...rest] = codes;
	if (code === undefined) throw new Error('All recovery codes were used.');
	codes = rest;
	return code;
}

test('the page of an account shows its sessions, and ends those of other devices', async () => {
	const other = await openPage(browser);
	await signIn(other, cms, email);
	await openAccount();
	const sessions = page.getByRole('region', { name: 'Dove hai fatto l’accesso' });
	expect(await sessions.getByText('questo dispositivo').count()).toBe(1);
	expect(await deskFindings(page)).toEqual([]);
	expect(await reach(page)).toBeLessThanOrEqual(360);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await sessions.getByRole('button', { name: 'Chiudi tutte le altre' }).click();
	await sessions.getByText('Chiuse.').waitFor();
	expect(await sessions.getByRole('button').count()).toBe(0);
	await other.goto(`${cms}/admin`);
	await other.getByRole('heading', { name: 'Accesso alla redazione' }).waitFor();
	await other.context().close();
});

test('a second factor is set up with the password and a code of the app, and shows ten recovery codes', async () => {
	await openAccount();
	const factor = page.getByRole('region', { name: 'Verifica in due passaggi' });
	await factor.getByLabel('La tua password').fill(demoPassword);
	await factor.getByRole('button', { name: 'Attiva' }).click();
	await factor.getByRole('img', { name: /Codice QR/ }).waitFor();
	expect(await deskFindings(page)).toEqual([]);
	expect(await reach(page)).toBeLessThanOrEqual(360);
	const secret = (await factor.locator('code').innerText()).replaceAll(' ', '');
	await factor.getByLabel('Codice di verifica').fill('000000');
	await factor.getByRole('button', { name: 'Conferma' }).click();
	await factor.getByRole('alert').getByText('Il codice non è giusto').waitFor();
	await factor.getByLabel('Codice di verifica').fill(codeOf(secret));
	await factor.getByRole('button', { name: 'Conferma' }).click();
	await factor.getByRole('heading', { name: 'I tuoi codici di recupero' }).waitFor();
	codes = await factor.locator('li code').allInnerTexts();
	expect(codes).toHaveLength(10);
	expect(await deskFindings(page)).toEqual([]);
	await factor.getByRole('button', { name: 'Li ho conservati' }).click();
	await factor.getByText('Codici di recupero non ancora usati: 10').waitFor();
	expect(await page.getByText(codes[0] ?? '').count()).toBe(0);
});

test('then signing in asks for a code in a second step, also to renew a session', async () => {
	const desk = await openPage(browser, phone);
	await desk.goto(`${cms}/admin/login?redirect=%2Fadmin%2Faccount`);
	await untilHydrated(desk, 'input[name="email"]');
	await desk.locator('input[name="email"]').fill(email);
	await desk.locator('input[name="password"]').fill(demoPassword);
	await desk.keyboard.press('Enter');
	await desk.getByRole('heading', { name: 'Secondo passaggio' }).waitFor();
	expect(await deskFindings(desk)).toEqual([]);
	expect(await reach(desk)).toBeLessThanOrEqual(360);
	await desk.getByLabel('Codice di verifica').fill('000000');
	await desk.keyboard.press('Enter');
	await desk.getByText('Il codice non è giusto').waitFor();
	await desk.getByLabel('Codice di verifica').fill(nextCode());
	await desk.keyboard.press('Enter');
	await desk.getByRole('heading', { name: 'Dove hai fatto l’accesso' }).waitFor();

	await untilHydrated(desk, '#field-name');
	await desk.context().clearCookies();
	await desk.locator('#field-name').fill(`Autrice di prova ${Date.now()}`);
	await desk.locator('#action-save').click();
	const dialog = desk.getByRole('dialog', { name: 'La sessione è finita' });
	await dialog.getByLabel('Password').fill(demoPassword);
	await dialog.getByRole('button', { name: 'Accedi e continua' }).click();
	await dialog.getByLabel('Codice di verifica').fill(nextCode());
	expect(await deskFindings(desk)).toEqual([]);
	await dialog.getByRole('button', { name: 'Accedi', exact: true }).click();
	await dialog.waitFor({ state: 'detached' });
	await desk.context().close();
});

test('password and code turn it off', async () => {
	await openAccount();
	const factor = page.getByRole('region', { name: 'Verifica in due passaggi' });
	await factor.getByLabel('La tua password').fill(demoPassword);
	await factor.getByLabel('Codice di verifica').fill(nextCode());
	await factor.getByRole('button', { name: 'Disattiva' }).click();
	await factor.getByText('Non attiva').waitFor();
});
