import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGallery } from './gallery.ts';

const gallery = await openGallery();
const narrow = { width: 360, height: 800 };
const wide = { width: 1280, height: 900 };
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
});

beforeEach(async () => {
	page = await browser.newPage({ viewport: narrow });
});

afterEach(() => page.context().close());

afterAll(async () => {
	await browser.close();
	gallery.close();
});

describe('the menu in a narrow window', () => {
	test('opens with its button, sets aria-expanded, and closes with Escape returning the focus', async () => {
		await page.goto(`${gallery.origin}/samples/portal/`);
		const button = page.getByRole('button', { name: 'Menu' });
		const link = page.getByRole('link', { name: 'Amministrazione', exact: true });
		expect(await link.isVisible()).toBe(false);

		await button.click();
		expect(await button.getAttribute('aria-expanded')).toBe('true');
		expect(await link.isVisible()).toBe(true);

		await link.focus();
		await page.keyboard.press('Escape');
		expect(await button.getAttribute('aria-expanded')).toBe('false');
		expect(await link.isVisible()).toBe(false);
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	test('opens through its link when its script fails to load', async () => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(`${gallery.origin}/samples/portal/`);
		await page.getByRole('link', { name: 'Menu' }).click();

		expect(await page.getByRole('link', { name: 'Amministrazione', exact: true }).isVisible()).toBe(true);
	});
});

describe('when JavaScript is off', () => {
	beforeEach(async () => {
		await page.context().close();
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: narrow });
		page = await context.newPage();
		await page.goto(`${gallery.origin}/samples/service/`);
	});

	test('the menu is an open list', async () => {
		expect(await page.getByRole('link', { name: 'Vivere Borgomarina' }).isVisible()).toBe(true);
		expect(await page.getByText('Menu', { exact: true }).isVisible()).toBe(false);
	});

	test('the feedback box is one form with every question and a button to send it', async () => {
		expect(await page.getByText('Dove hai incontrato le maggiori difficoltà?').isVisible()).toBe(true);
		expect(await page.getByText('Quali sono stati gli aspetti che hai preferito?').isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Invia' }).isVisible()).toBe(true);
	});

	test('the share menu opens, and buttons that need scripts are hidden', async () => {
		await page.getByText('Condividi').click();

		expect(await page.getByRole('link', { name: 'WhatsApp' }).isVisible()).toBe(true);
		expect(await page.getByText('Copia l’indirizzo').isVisible()).toBe(false);
	});
});

describe('the feedback box', () => {
	const shown = (part: string) => page.locator(`[data-element="feedback-rating-${part}"]`).isVisible();

	beforeEach(async () => {
		await page.setViewportSize(wide);
		await page.goto(`${gallery.origin}/samples/service/`);
	});

	test.each([1, 2, 3, 4, 5])(
		'asks one of its two questions after %i stars, clicked twice as the validator does',
		async (stars) => {
			const rate = page.locator(`[data-element="feedback-rate-${stars}"]`);
			await rate.evaluate((element: HTMLElement) => element.click());
			await rate.evaluate((element: HTMLElement) => element.click());

			expect(await shown('positive')).toBe(stars >= 4);
			expect(await shown('negative')).toBe(stars <= 3);
		},
	);

	test('sends the answers and shows a thank-you message', async () => {
		let sent = '';
		await page.route('**/api/feedback', async (route) => {
			sent = route.request().postData() ?? '';
			await route.fulfill({ status: 204 });
		});
		await page.locator('[data-element="feedback-rate-4"]').click();
		await page.getByLabel('Le indicazioni erano chiare', { exact: true }).check();
		await page.getByRole('button', { name: 'Invia' }).click();
		await page.getByText('Grazie, il tuo parere').waitFor();

		expect(Object.fromEntries(new URLSearchParams(sent))).toMatchObject({
			url: '/servizi/cambio-di-residenza/',
			rating: '4',
			positive: 'Le indicazioni erano chiare',
		});
	});

	test('keeps the answers when sending fails, and shows an error', async () => {
		await page.route('**/api/feedback', (route) => route.abort());
		await page.locator('[data-element="feedback-rate-2"]').click();
		await page.getByRole('button', { name: 'Invia' }).click();
		await page.getByText('Non siamo riusciti').waitFor();

		expect(await page.locator('#feedback-star-2').isChecked()).toBe(true);
	});
});

describe('the index of the page', () => {
	test('is open in a wide window and closed in a narrow one', async () => {
		await page.goto(`${gallery.origin}/samples/service/`);
		const entry = page.locator('[data-element="page-index"] a').first();
		expect(await entry.isVisible()).toBe(false);

		await page.setViewportSize(wide);
		await entry.waitFor({ state: 'visible' });
	});
});

test('a menu of actions closes on Escape and returns the focus', async () => {
	await page.goto(`${gallery.origin}/samples/service/`);
	await page.getByText('Vedi azioni').click();
	await page.getByRole('button', { name: 'Stampa' }).focus();
	await page.keyboard.press('Escape');

	expect(await page.getByRole('button', { name: 'Stampa' }).isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('headings and paragraphs are written in one of the families of the national model (C.SI.1.1)', async () => {
	for (const sample of ['portal', 'service', 'brand', 'area', 'police']) {
		await page.goto(`${gallery.origin}/samples/${sample}/`);
		const families = await page.evaluate(() =>
			[
				...document.querySelectorAll(
					'body :is(h1, h2, h3, h4, h5, h6, p), body :is(h1, h2, h3, h4, h5, h6, p) *',
				),
			].map((element) => getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll('"', '')),
		);

		expect(
			[...new Set(families)].filter((family) => family !== 'Titillium Web' && family !== 'Lora'),
		).toEqual([]);
	}
});

test('the version of Bootstrap Italia can be read on the body (C.SI.1.2)', async () => {
	await page.goto(`${gallery.origin}/samples/portal/`);

	expect(
		await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--bootstrap-italia-version')),
	).toBe('"2.18.3"');
});
