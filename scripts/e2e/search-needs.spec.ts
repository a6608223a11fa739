import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { firstThree } from './searches/first-three.ts';
import { answersTo, needs } from './searches/needs.ts';

/** Of sixty needs: minimum number with a right page among the first three results, and as the first result. */
const IN_THREE = 57;
const FIRST = 50;

const { sites } = inject('addresses');

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

test('of sixty searches at least 57 have a right page among the first three results, and 50 as the first', async () => {
	const misses: string[] = [];
	let first = 0;
	for (const need of needs) {
		const found = await firstThree(page, need, sites);
		const right = answersTo(need, sites);
		const place = found.findIndex((address) => right.includes(address));
		if (place === 0) first += 1;
		if (place < 0) misses.push(`${String(need.id)} “${need.typed}”: ${found.join(', ') || 'nothing'}`);
	}
	console.log(
		`Right page first: ${String(first)} of ${String(needs.length)}; among the first three: ` +
			`${String(needs.length - misses.length)}.${misses.map((miss) => `\nMissed ${miss}`).join('')}`,
	);

	expect(needs).toHaveLength(60);
	expect(needs.length - misses.length).toBeGreaterThanOrEqual(IN_THREE);
	expect(first).toBeGreaterThanOrEqual(FIRST);
});
