import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openGallery } from './gallery.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const gallery = await openGallery();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(async () => {
	await browser.close();
	gallery.close();
});

describe.each([1280, 320])('in a window of %i px', (width) => {
	let page: Page;

	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width, height: 900 } });
		page.setDefaultTimeout(20_000);
	});

	afterAll(() => page.close());

	test.each(gallery.paths)('%s has no accessibility violation and fits the window', async (path) => {
		await page.goto(gallery.origin + path);
		// The devices that open and close are judged open.
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((details) => (details.open = true)),
		);

		expect(await violationsOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
});

async function violationsOn(page: Page): Promise<string[]> {
	// Evaluated from outside the page: its policy allows no script but its own.
	const results: AxeResults = await page.evaluate(
		`${axe}; axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
	);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}
