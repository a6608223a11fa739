import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { firstThree } from './searches/first-three.ts';
import { pageLinks, withinTwoTaps } from './searches/page-links.ts';
import { tasks } from './searches/tasks.ts';

const LEAST = 36;

const { sites } = inject('addresses');
const site = sites.find(({ kind }) => kind === 'portal');
if (!site) throw new Error('There is no portal.');
const portal = site.origin;

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

test(`of forty tasks of citizens, at least ${LEAST} are answered within two taps or one search from the home page`, async () => {
	const { links } = pageLinks(await browser.newPage(), site);
	const near = await withinTwoTaps({ home: '/', lists: ['/servizi/', '/indice/'], links });
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
