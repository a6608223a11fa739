import { axePage, launchChromium } from '@portolano/checks/browser';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { signIn, untilHydrated } from './desk.ts';
import { deskFindings } from './desk-findings.ts';
import { Editor } from './editor.ts';
import { mailPort } from './home.ts';
import { desktop, openPage, phone } from './open-page.ts';

const { cms } = inject('addresses');
const guest = 'assessora@example.com';
const title = 'La piazza che verrà';

const ids = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });
const saved = z.object({ doc: z.object({ id: z.string() }) });

let browser: Browser;
let editor: Editor;
let mailbox: Mailbox;
let news: string;
let desk: Page;
/** Of the visitor, without JavaScript. */
let visitor: Page;

async function idOf(collection: string, query: string): Promise<string> {
	const { docs } = ids.parse(await (await editor.request(`/${collection}?limit=1&depth=0&${query}`)).json());
	return docs[0]?.id ?? '';
}

async function newDraft(): Promise<string> {
	const owner = await idOf('site', 'where[key][equals]=portale');
	const image = await idOf('media', 'where[owner.key][equals]=portale');
	const body = JSON.stringify({
		owner,
		title,
		image,
		languages: ['it'],
		summary: 'Alberi, panchine, ombra.',
	});
	return saved.parse(
		await (await editor.request('/news?draft=true&depth=0', { method: 'POST', body })).json(),
	).doc.id;
}

beforeAll(async () => {
	mailbox = await openMailbox(mailPort());
	browser = await launchChromium();
	editor = await Editor.signIn(cms);
	news = await newDraft();
	desk = await openPage(browser);
	visitor = await openPage(browser, { ...desktop, javaScriptEnabled: false });
});

afterAll(async () => {
	await editor.request(`/news/${news}`, { method: 'DELETE' });
	await browser.close();
	await mailbox.close();
});

/** Looks at a page at both widths, with axe and for the eyes. */
async function lookAt(page: Page, name: string): Promise<void> {
	for (const [width, { viewport }] of [
		['1280', desktop],
		['360', phone],
	] as const) {
		await page.setViewportSize(viewport);
		const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
		await expect.poll(() => page.evaluate(isWider)).toBe(false);
		const folder = process.env['SCREENSHOTS'];
		if (folder !== undefined)
			await page.screenshot({ path: `${folder}/shared-preview-${name}-${width}.png`, fullPage: true });
	}
	await page.setViewportSize(desktop.viewport);
}

/** Opens what the visitor sees in a browser with JavaScript, for axe. */
async function findingsAt(address: string): Promise<unknown> {
	const page = await openPage(browser);
	await page.context().addCookies(await contextOf(visitor).cookies());
	await page.goto(address);
	const findings = await axePage(page);
	await page.context().close();
	return findings;
}

const contextOf = (page: Page): BrowserContext => page.context();

const sharing = () => desk.locator('details', { hasText: 'Condividi l’anteprima' });

let link: string;

describe('an editor shares the preview of a draft', () => {
	test('from its form, with an address', async () => {
		await signIn(desk, cms);
		await desk.goto(`${cms}/admin/collections/news/${news}`);
		await untilHydrated(desk, '#field-title');
		await sharing().locator('summary').click();
		await sharing().getByRole('button', { name: 'Condividi…' }).click();
		await sharing().getByLabel('Con chi').fill(guest);
		await lookAt(desk, 'desk-form');
		expect(await deskFindings(desk)).toEqual([]);
		await sharing().getByRole('button', { name: 'Condividi', exact: true }).click();
		await sharing().getByText('non ancora aperta').waitFor();
		await lookAt(desk, 'desk-link');
		expect(await deskFindings(desk)).toEqual([]);
	});

	test('who gets the link by mail', async () => {
		const { subject, html } = await mailbox.to(guest);
		expect(subject).not.toBe('');
		expect(html).toContain(title);
		link = /href="([^"]*_condivisa[^"]*)"/.exec(html)?.[1] ?? '';
		expect(link).toMatch(/^https?:\/\/condivisa-[0-9a-f]{32}\./);
	});
});

describe('who is invited, without an account and without JavaScript,', () => {
	test('says who they are, and types a code', async () => {
		await visitor.goto(link);
		await lookAt(visitor, 'address');
		expect(await findingsAt(link)).toEqual([]);
		await visitor.getByLabel('Il tuo indirizzo e-mail').fill(guest);
		await visitor.getByRole('button', { name: 'Mandami il codice' }).click();
		await lookAt(visitor, 'code');
		const code = /Il tuo codice è (\d{6})/.exec((await mailbox.to(guest)).html)?.[1] ?? '';
		await visitor.getByLabel('Codice di sei cifre').fill(code === '000000' ? '111111' : '000000');
		await visitor.getByRole('button', { name: 'Guarda l’anteprima' }).click();
		await visitor.getByRole('heading', { name: 'Codice non valido' }).waitFor();
		await lookAt(visitor, 'wrong-code');
		await visitor.getByLabel('Codice di sei cifre').fill(code);
		await visitor.getByRole('button', { name: 'Guarda l’anteprima' }).click();
		await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
	});

	test('sees the draft with its picture, as it will be on the site', async () => {
		const picture = visitor.locator('main img').first();
		const isLoaded = () =>
			picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(isLoaded).toBe(true);
		await lookAt(visitor, 'page');
		expect(await findingsAt(visitor.url())).toEqual([]);
	});

	test('leaves a comment, which stands at the desk beside the others', async () => {
		await visitor.getByRole('link', { name: 'Lascia un commento' }).click();
		await visitor.getByLabel('Che cosa va cambiato').fill('Mancano le fontane.');
		await visitor.getByRole('button', { name: 'Invia il commento' }).click();
		await visitor.getByText('Mancano le fontane.').waitFor();
		await lookAt(visitor, 'commented');
		await desk.reload();
		await desk.getByText('Mancano le fontane.').waitFor();
		await desk.getByText(`${guest} (esterno)`).first().waitFor();
		await lookAt(desk, 'desk-comment');
	});
});

test('a link that is revoked shows its draft no more, neither the picture of it', async () => {
	const picture = await visitor.locator('main img').first().getAttribute('src');
	// A place within the page would not be fetched again.
	const [page = ''] = visitor.url().split('#');
	await sharing().locator('summary').click();
	await sharing().getByRole('button', { name: 'Revoca' }).click();
	await sharing().getByRole('button', { name: 'Revoca: non si aprirà più' }).click();
	await sharing()
		.getByText('non ancora aperta')
		.or(sharing().getByText('aperta l’ultima volta'))
		.waitFor({ state: 'detached' });
	for (const address of [page, link, new URL(picture ?? '', page).href]) {
		const answer = await visitor.goto(address);
		expect(answer?.status()).toBe(410);
		expect(answer?.headers()['cache-control']).toBe('no-store');
		expect(await visitor.locator('body').innerText()).not.toContain(title);
	}
	expect(await visitor.locator('h1').innerText()).toBe('Questa anteprima non è più condivisa');
	await lookAt(visitor, 'revoked');
	expect(await findingsAt(link)).toEqual([]);
});
