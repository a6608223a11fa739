import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { deskFindings } from './desk-findings.ts';
import { signIn } from './desk.ts';
import { desktop, openPage, phone } from './open-page.ts';

const { cms } = inject('addresses');
const guides = `${cms}/admin/guide`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms, 'autrice@example.org');
});

afterAll(() => browser.close());

const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

async function keep(name: string): Promise<void> {
	const folder = process.env['SCREENSHOTS'];
	if (folder !== undefined) await page.screenshot({ path: `${folder}/guides-${name}.png`, fullPage: true });
}

/** Returns the addresses of all guides in the index. */
async function addresses(): Promise<string[]> {
	await page.goto(guides);
	const links = page.locator('.portolano-guides section a');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

describe.each([
	['at a desk', 'desktop', desktop],
	['on a phone', 'phone', phone],
])('%s', (_, name, { viewport }) => {
	beforeAll(() => page.setViewportSize(viewport));

	test('the index tells which role a task needs, and finds guides by their words', async () => {
		await page.goto(guides);
		await page.getByRole('heading', { level: 1, name: 'Come si fa' }).waitFor();
		const alerts = page.getByRole('listitem').filter({ hasText: 'Pubblicare un’allerta' });
		await alerts.getByText('Serve il ruolo «Responsabile delle allerte»').waitFor();
		expect([await isNarrow(), await deskFindings(page)]).toEqual([true, []]);
		await keep(`index-${name}`);

		await page.getByRole('searchbox').fill('telefono');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: /^\d guide su “telefono”$/ }).waitFor();
		await page.getByRole('link', { name: 'Proteggere il proprio account' }).waitFor();
		expect(await deskFindings(page)).toEqual([]);

		await page.goto(`${guides}?cerca=zzz`);
		await page.getByRole('heading', { name: 'Niente su “zzz”' }).waitFor();
	});

	test('a guide has numbered steps and pictures, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(`${guides}/scrivere-una-notizia`);
			await page.getByRole('heading', { level: 1, name: 'Scrivere e pubblicare una notizia' }).waitFor();
			const picture = page.locator('.portolano-guide img').first();
			await picture.scrollIntoViewIfNeeded();
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
			expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
			expect([await isNarrow(), await deskFindings(page)]).toEqual([true, []]);
			await keep(`guide-${name}-${colorScheme}`);
		}
		await page.emulateMedia({ colorScheme: 'light' });
	});
});

test('every guide of the index opens, and all its pictures are there', async () => {
	const all = await addresses();
	expect(all.length).toBeGreaterThanOrEqual(10);
	for (const address of all) {
		expect((await page.goto(cms + address))?.status(), address).toBe(200);
		const pictures = page.locator('.portolano-guide img');
		const sources = await pictures.evaluateAll((images) =>
			images.map((image) => image.getAttribute('src') ?? ''),
		);
		for (const source of sources) expect((await page.request.get(cms + source)).status(), source).toBe(200);
	}
});

test('a guide is printed without the menu, each step whole', async () => {
	await page.goto(`${guides}/proteggere-l-account`);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.nav').isVisible()).toBe(false);
	expect(await page.getByRole('link', { name: 'Tutte le guide' }).isVisible()).toBe(false);
	const steps = page.locator('.portolano-guide__steps > li').first();
	expect(await steps.evaluate((step) => getComputedStyle(step).breakInside)).toBe('avoid');
	await page.emulateMedia({ media: 'screen' });
});

test('an address without a guide says that there is nothing', async () => {
	const answer = await page.goto(`${guides}/non-c-e`);
	expect(answer?.status()).toBe(404);
});

describe('guides are led to', () => {
	beforeAll(() => page.setViewportSize(desktop.viewport));

	test('from the menu and from the start page', async () => {
		await page.goto(`${cms}/admin`);
		await page.getByRole('link', { name: 'Come si fa: guide brevi' }).click();
		await page.getByRole('heading', { level: 1, name: 'Come si fa' }).waitFor();
		expect(await page.locator('#nav-guide').getAttribute('href')).toBe('/admin/guide');
	});

	test.each([
		['/collections/news/create', 'Scrivere e pubblicare una notizia'],
		['/pacchetti', 'Pubblicare più cose insieme'],
		['/calendario', 'Programmare pubblicazione e ritiro'],
		['/account', 'Proteggere il proprio account'],
	])('from %s, in another tab', async (path, title) => {
		await page.goto(`${cms}/admin${path}`);
		const opened = page.context().waitForEvent('page');
		await page.getByRole('link', { name: /^Come si fa a / }).click();
		const guide = await opened;
		await guide.getByRole('heading', { level: 1, name: title }).waitFor();
		await guide.close();
	});
});
