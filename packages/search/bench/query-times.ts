import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSearch } from '../e2e/site.ts';
import { largeTown } from '../src/testing/large-town.ts';
import { largeTownIndex } from '../src/testing/large-town-index.ts';

/**
 * Returns how many milliseconds pass from submitting each query to its results, on a results page over `pages` invented
 * pages that has answered a first one.
 */
export async function queryTimes(
	page: Page,
	{ folder, pages, queries }: { folder: string; pages: number; queries: number },
): Promise<number[]> {
	const index = join(folder, 'index');
	for (const [file, text] of await largeTownIndex(pages)) {
		await mkdir(dirname(join(index, file)), { recursive: true });
		await writeFile(join(index, file), text);
	}
	const site = await serveSearch(index);
	try {
		await page.goto(`${site.origin}/cerca/?q=carta+servizio`);
		await page.waitForFunction(() => document.querySelector('[data-search-results] li'));
		const milliseconds: number[] = [];
		for (const query of queriesOf(pages, queries)) milliseconds.push(await page.evaluate(timeOf, query));
		return milliseconds;
	} finally {
		await site.close();
		await rm(index, { recursive: true, force: true });
	}
}

/** Two words of the titles of pages here and there, as people type them. */
function queriesOf(pages: number, count: number): string[] {
	const town = largeTown(pages);
	return Array.from({ length: count }, (_, number) => {
		const { title = '' } = town[Math.floor((number * pages) / count)] ?? {};
		return title.split(' ').slice(0, 2).join(' ');
	});
}

/** Runs in the page. */
function timeOf(query: string): Promise<number> {
	const [root, input] = [document.querySelector('[data-search]'), document.querySelector('input[name="q"]')];
	if (!root || !(input instanceof HTMLInputElement)) throw new Error('This is no results page.');
	return new Promise((resolve) => {
		input.value = query;
		const start = performance.now();
		new MutationObserver((_, observer) => {
			if (root.hasAttribute('aria-busy')) return;
			observer.disconnect();
			resolve(performance.now() - start);
		}).observe(root, { attributeFilter: ['aria-busy'] });
		input.form?.requestSubmit();
	});
}
