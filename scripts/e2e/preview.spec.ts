import { axePage, launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { signIn, untilHydrated } from './desk.ts';
import { deskFindings } from './desk-findings.ts';
import { Editor } from './editor.ts';
import { desktop, openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';

const { cms, sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to preview.');

const opened = z.object({ address: z.url(), gaps: z.array(z.object({ message: z.string() })) });
const ids = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

let browser: Browser;
let editor: Editor;

beforeAll(async () => {
	browser = await launchChromium();
	editor = await Editor.signIn(cms);
});

afterAll(() => browser.close());

async function idOf(collection: string, query: string): Promise<string> {
	const { docs } = ids.parse(await (await editor.request(`/${collection}?limit=1&depth=0&${query}`)).json());
	return docs[0]?.id ?? '';
}

/** Opens a preview of a news item that was never saved: with a title and a picture, without all the rest. */
async function preview(title: string): Promise<z.infer<typeof opened>> {
	const owner = await idOf('site', 'where[key][equals]=portale');
	const image = await idOf('media', 'where[owner.key][equals]=portale');
	const data = { owner, title, slug: 'mai-salvata', image, languages: ['it'] };
	const answer = await editor.request('/preview', {
		method: 'POST',
		body: JSON.stringify({ type: 'news', data }),
	});
	expect(answer.status).toBe(201);
	return opened.parse(await answer.json());
}

describe('the preview of a news item that was never saved', () => {
	const title = 'Notizia soltanto in anteprima';
	let page: Page;
	let address: string;

	beforeAll(async () => {
		({ address } = await preview(title));
		page = await openPage(browser);
		const faults: string[] = [];
		page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
		page.on('requestfailed', (request) => void faults.push(request.url()));
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		expect(faults).toEqual([]);
	});

	test.each([
		['1280', desktop],
		['360', phone],
	])(
		'shows its title and its picture, and marks what is missing, at %s pixels',
		async (name, { viewport }) => {
			await page.setViewportSize(viewport);
			expect(await page.locator('h1').innerText()).toBe(title);
			expect(await page.locator('main mark').allInnerTexts()).toEqual(
				expect.arrayContaining(['[Manca: Descrizione breve]', '[Manca: Testo completo]']),
			);
			const listed = await page.locator('main .callout-warning li').allInnerTexts();
			expect(listed).toContain('Manca: Descrizione breve');
			const picture = page.locator('main img').first();
			expect(
				await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
			).toBe(true);
			expect(await axePage(page)).toEqual([]);
			await screenshot(page, `preview-${name}`);
		},
	);

	test('goes on to other pages of the site, which list it', async () => {
		await page.setViewportSize(desktop.viewport);
		const left = page.url();
		await page.locator('nav[aria-label*="ercorso"] a, .breadcrumb a').last().click();
		await page.waitForURL((url) => url.href !== left);
		expect(new URL(page.url()).origin).toBe(new URL(address).origin);
		expect(await page.locator('main').innerText()).toContain(title);
	});

	test('is searched as the site is', async () => {
		await page.goto(new URL('/ricerca/?q=tari', address).href);
		const result = page.locator('[data-search-results] a').first();
		await result.waitFor();
		expect(new URL(page.url()).origin).toBe(new URL(address).origin);
	});

	test('is framed by the CMS alone, kept by nobody and on no site', async () => {
		const response = await page.goto(address);
		const headers = response?.headers() ?? {};
		expect(headers['content-security-policy']).toContain(`frame-ancestors ${cms}`);
		expect(headers['cache-control']).toBe('no-store');
		expect(headers['x-robots-tag']).toContain('noindex');
		expect((await fetch(portal.url + new URL(address).pathname)).status).toBe(404);
	});

	test('is not told to whoever has another token', async () => {
		const { hostname } = new URL(address);
		const other = address.replace(hostname.split('.')[0] ?? '', '0'.repeat(32));
		expect((await page.goto(other))?.status()).toBe(404);
		expect(await page.locator('h1').innerText()).toBe('Anteprima non disponibile');
		expect(await page.locator('body').innerText()).not.toContain(title);
		expect(await axePage(page)).toEqual([]);
	});
});

describe('the preview beside the form', () => {
	let desk: Page;

	beforeAll(async () => {
		desk = await openPage(browser);
		await signIn(desk, cms);
		await desk.goto(`${cms}/admin/collections/news/create`);
		await untilHydrated(desk, '#field-title');
		await desk.locator('#portolano-preview').click();
	});

	const panel = () => desk.locator('#portolano-preview-panel');
	const shown = () => panel().frameLocator('iframe');
	const heading = () => shown().locator('h1').innerText();

	test('shows the page of a news item that was never saved, as it is written', async () => {
		await desk.locator('#field-title').fill('Appena scritta');
		await expect.poll(heading).toBe('Appena scritta');
		expect(await shown().locator('mark').first().innerText()).toMatch(/^\[Manca: /);
		await desk.locator('#field-title').fill('Riscritta');
		await expect.poll(heading).toBe('Riscritta');
		// Each key changes the title, and the address of the page with it.
		await desk.locator('#field-title').fill('');
		await desk.locator('#field-title').pressSequentially('Scritta tasto per tasto', { delay: 40 });
		await expect.poll(heading).toBe('Scritta tasto per tasto');
	});

	test('changes the page in place: it stays where it was scrolled to, and its open parts open', async () => {
		const position = () =>
			shown()
				.locator('html')
				.evaluate((html) => html.scrollTop);
		await shown()
			.locator('html')
			.evaluate((html) => {
				html.scrollTop = 300;
				html.dataset['kept'] = 'yes';
			});
		await desk.locator('#field-title').fill('Riscritta ancora');
		await expect.poll(heading).toBe('Riscritta ancora');
		expect(await position()).toBe(300);
	});

	test('tells what is missing, folded', async () => {
		await panel().locator('summary').click();
		await expect
			.poll(() => panel().locator('.portolano-preview__gaps li').allInnerTexts())
			.toContain('Manca: Descrizione breve');
	});

	test.each([
		['Telefono', 360],
		['Tablet', 768],
		['Computer', 1280],
	])('shows it as a %s does', async (device, width) => {
		await panel().getByRole('radio', { name: device }).check();
		await expect
			.poll(() =>
				shown()
					.locator('html')
					.evaluate((html) => html.ownerDocument.defaultView?.innerWidth),
			)
			.toBe(width);
	});

	test('opens the page in a tab of its own', async () => {
		const [tab] = await Promise.all([
			desk.context().waitForEvent('page'),
			panel()
				.getByRole('link', { name: /^Apri in una scheda/ })
				.click(),
		]);
		await tab.waitForURL(/anteprima\.localhost/);
		expect(await tab.locator('h1').innerText()).toBe('Riscritta ancora');
		await tab.close();
	});

	test('is there again in the next form, until it is closed by keyboard', async () => {
		await desk.goto(`${cms}/admin/collections/event/create`);
		await panel().waitFor();
		await panel()
			.getByRole('button', { name: /^Chiudi/ })
			.focus();
		await desk.keyboard.press('Enter');
		await panel().waitFor({ state: 'detached' });
		expect(await desk.locator('#portolano-preview').getAttribute('aria-expanded')).toBe('false');
	});

	test('leaves the form usable at the width of a phone', async () => {
		await desk.setViewportSize(phone.viewport);
		await desk.locator('#portolano-preview').click();
		await panel().waitFor();
		expect(await deskFindings(desk)).toEqual([]);
		await screenshot(desk, 'preview-panel-360', { fullPage: false });
		await panel()
			.getByRole('button', { name: /^Chiudi/ })
			.click();
		await panel().waitFor({ state: 'detached' });
		await desk.setViewportSize(desktop.viewport);
	});
});
