import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { openPage, phone } from './open-page.ts';

const { cms, sites } = inject('addresses');

let browser: Browser;
let page: Page;
let address: string;

const primary = () => page.locator('#field-theme__primary');
const sample = () => page.locator('.portolano-sample');

/** Returns the address of the form of the tourist site. */
async function formOfSite(): Promise<string> {
	const query = 'where[key][equals]=visit&depth=0';
	const answer = await page.evaluate(async (url) => (await fetch(url)).text(), `/api/site?${query}`);
	const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(answer));
	if (!docs[0]) throw new Error('The demonstration has no tourist site.');
	return `${cms}/admin/collections/site/${docs[0].id}`;
}

async function openTheme(form: Page = page): Promise<void> {
	await form.goto(address);
	await untilHydrated(form, '.tabs-field__tab-button');
	await form.getByRole('button', { name: 'Aspetto' }).click();
	await form.locator('.portolano-sample [role="img"]').waitFor();
}

/** Returns the background of the first button of the sample. */
const buttonOfSample = () =>
	sample()
		.locator('.button')
		.first()
		.evaluate((button) => getComputedStyle(button).backgroundColor);

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms, 'amministratore@example.org');
	address = await formOfSite();
});

afterAll(() => browser.close());

test('the sample has the colours of the form before they are saved, and tells their contrasts', async () => {
	await openTheme();
	await primary().fill('#5A2D82');
	await expect.poll(buttonOfSample).toBe('rgb(90, 45, 130)');
	await sample().getByText('Testo bianco sul colore principale: 9,8').waitFor();
	await primary().blur();

	expect(await primary().inputValue()).toBe('#5a2d82');
	expect(await deskFindings(page)).toEqual([]);
});

test('a colour that is too pale is refused at its field, and a button takes the nearest that passes', async () => {
	await openTheme();
	await primary().fill('#66aaff');
	await page.getByText('il contrasto è 2,39 a 1 e deve essere almeno 4,5 a 1').waitFor();
	expect(await deskFindings(page)).toEqual([]);
	await page.locator('#action-save').click();
	await page.locator('.portolano-problems').getByText('Il colore più vicino che va bene è').waitFor();
	await page.getByRole('button', { name: /^Usa #/ }).click();

	await expect.poll(() => primary().inputValue()).toMatch(/^#[0-9a-f]{6}$/);
	expect(await page.getByRole('button', { name: /^Usa #/ }).count()).toBe(0);
});

test('a picked colour is written in its digits', async () => {
	await openTheme();
	await page.getByLabel('Colore principale: scegli').fill('#0d4f3e');

	await expect.poll(() => primary().inputValue()).toBe('#0d4f3e');
	await expect.poll(buttonOfSample).toBe('rgb(13, 79, 62)');
});

test('on a phone fields and sample fit the width', async () => {
	const form = await openPage(browser, phone);
	await signIn(form, cms, 'amministratore@example.org');
	await openTheme(form);

	expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await form.context().close();
});

test('another colour is online without another page being rendered', async () => {
	const site = sites.find(({ key }) => key === 'visit');
	const tokens = async () => (await fetch(`${site?.url}/tema.css`)).text();
	const before = /--pt-primary:(#\w+)/.exec(await tokens())?.[1] ?? '';
	const home = await fetch(`${site?.url}/`);
	await openTheme();
	for (const colour of ['#5a2d82', before]) {
		await primary().fill(colour);
		await primary().blur();
		await page.locator('#action-save').click();
		await expect.poll(tokens).toContain(`--pt-primary:${colour};`);
	}

	expect((await fetch(`${site?.url}/`)).headers.get('etag')).toBe(home.headers.get('etag'));
});

describe('the file of a mark', () => {
	const svg = (inside: string) =>
		Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inside}</svg>`);
	const choose = (name: string, buffer: Buffer) =>
		page.locator('#field-mark').setInputFiles({ name, mimeType: 'image/svg+xml', buffer });

	test('that could run something is refused at once, with the reason', async () => {
		await openTheme();
		await choose('simbolo.svg', svg('<circle r="9" onload="alert(1)"/>'));

		await page.getByText('Il disegno contiene un programma (l’attributo onload)').waitFor();
		expect(await deskFindings(page)).toEqual([]);
	});

	test('is shown on light, on dark and as an icon, and is online with its icons once published', async () => {
		const site = sites.find(({ key }) => key === 'visit');
		const file = async (path: string) => (await fetch(`${site?.url}${path}`)).text();
		const [before, icon] = await Promise.all(['/simbolo.svg', '/icona-192.png'].map(file));
		await openTheme();
		await choose('simbolo.svg', svg('<metadata/><circle cx="32" cy="32" r="30"/>'));
		await page.getByText('È stato tolto ciò che non serve: metadata.').waitFor();
		expect(await page.getByAltText(/^L’icona a (16|32|180) pixel$/).count()).toBe(3);
		await page.locator('#action-save').click();
		await expect.poll(() => file('/simbolo.svg')).toBe(svg('<circle cx="32" cy="32" r="30"/>').toString());
		expect(await file('/icona-192.png')).not.toBe(icon);

		await choose('simbolo.svg', Buffer.from(before ?? ''));
		await page.locator('.portolano-mark [role="status"]:empty').waitFor({ state: 'attached' });
		await page.locator('#action-save').click();
		await expect.poll(() => file('/simbolo.svg')).toBe(before);
	});
});
