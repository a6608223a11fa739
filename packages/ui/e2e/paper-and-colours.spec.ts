import { launchChromium, printFindings } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGallery } from './gallery.ts';

const gallery = await openGallery();
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
});

beforeEach(async () => {
	page = await browser.newPage({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' });
});

afterEach(() => page.context().close());

afterAll(async () => {
	await browser.close();
	gallery.close();
});

describe('in forced colours', () => {
	test('no star is filled until one is chosen; then only those up to it are', async () => {
		await page.goto(`${gallery.origin}/samples/service/`);
		const areFull = () =>
			page
				.locator('.rating .icon')
				.evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).fill !== 'rgba(0, 0, 0, 0)'));
		expect(await areFull()).toEqual([false, false, false, false, false]);

		for (const chosen of [2, 5, 3]) {
			await page.locator(`[data-element="feedback-rate-${String(chosen)}"]`).click();
			await page.mouse.move(0, 0);
			expect(await areFull()).toEqual([1, 2, 3, 4, 5].map((star) => star <= chosen));
		}
	});

	test.each(['portal', 'brand', 'area', 'police'])(
		'the menu of the sample “%s” marks only the current page',
		async (sample) => {
			await page.goto(`${gallery.origin}/samples/${sample}/`);
			const items = await page.locator('.it-nav-wrapper .nav-link').evaluateAll((links) => {
				const probe = document.body.appendChild(document.createElement('div'));
				probe.style.backgroundColor = 'Canvas';
				const canvas = getComputedStyle(probe).backgroundColor;
				return links.map((link) => {
					const { textDecorationLine, borderBlockEndColor } = getComputedStyle(link);
					return {
						isRead: link.classList.contains('active'),
						isUnderlined: textDecorationLine !== 'none',
						hasEdge: borderBlockEndColor !== canvas,
					};
				});
			});

			expect(items.length).toBeGreaterThan(2);
			for (const { isRead, isUnderlined, hasEdge } of items) {
				expect(isUnderlined).toBe(false);
				expect(hasEdge).toBe(isRead);
			}
		},
	);

	test.each([1280, 360])('the title of the brand is below its header, %i pixels wide', async (width) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${gallery.origin}/samples/brand/`);
		const header = await page.locator('body > header').boundingBox();
		const title = await page.locator('h1').boundingBox();

		expect(title?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? Infinity) - 1);
	});
});

describe('on paper', () => {
	test.each([2, 5, 6, 9, 14])('a table of %i columns is whole', async (columns) => {
		await page.goto(`${gallery.origin}/Prose/every-kind-of-paragraph/`);
		await page.locator('.table-responsive').evaluate((box, count) => {
			const cells = (tag: string, text: string) =>
				Array.from({ length: count }, (_, index) => `<${tag}>${text} ${String(index + 1)}</${tag}>`).join('');
			const row = cells('td', 'Circonvallazione dell’Amministrazione 10.000,00');
			box.innerHTML = `<table class="table"><thead><tr>${cells('th', 'Intestazione')}</tr></thead><tbody><tr>${row}</tr></tbody></table>`;
		}, columns);

		expect(await printFindings(page)).toEqual([]);
	});
});
