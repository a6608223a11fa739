import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { firstThree } from './searches/first-three.ts';
import { tasks } from './searches/tasks.ts';

const LEAST = 36;

const { sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal')?.origin ?? '';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

/** Returns the paths that the page at `path` links to in its main part; its menus too on the home page. */
async function linksOn(path: string): Promise<string[]> {
	await page.goto(`${portal}${path}`);
	return page.locator(path === '/' ? 'a[href]' : 'main a[href]').evaluateAll((links) =>
		links.flatMap((link) => {
			const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
			return origin === location.origin ? [pathname] : [];
		}),
	);
}

/**
 * The pages two taps away from the home page. The list of all services doesn't count: who goes through a hundred of them
 * has not been led anywhere.
 */
async function withinTwoTaps(): Promise<Set<string>> {
	const first = new Set(await linksOn('/'));
	const reached = new Set(['/', ...first]);
	for (const path of first) {
		if (path === '/servizi/' || path === '/indice/' || !path.endsWith('/')) continue;
		for (const next of await linksOn(path)) reached.add(next);
	}
	return reached;
}

test(`of forty tasks of citizens, at least ${LEAST} are answered within two taps or one search from the home page`, async () => {
	const near = await withinTwoTaps();
	const missed: string[] = [];
	let bySearch = 0;
	for (const { id, task, typed, pages } of tasks) {
		const found = await firstThree(page, { id, typed, need: task, site: 'portal' }, sites);
		const isFound = found.some((address) => pages.some((path) => address === `${portal}${path}`));
		if (isFound) bySearch += 1;
		else if (!pages.some((path) => near.has(path)))
			missed.push(`${String(id)} “${task}” (“${typed}”: ${found.join(', ') || 'nothing'})`);
	}
	console.log(
		`Tasks answered: ${String(tasks.length - missed.length)} of ${String(tasks.length)}, ${String(bySearch)} of them by one search.` +
			missed.map((one) => `\nMissed ${one}`).join(''),
	);
	expect(tasks).toHaveLength(40);
	expect(tasks.length - missed.length).toBeGreaterThanOrEqual(LEAST);
}, 300_000);
