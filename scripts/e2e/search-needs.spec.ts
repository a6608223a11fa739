import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { firstThree } from './searches/first-three.ts';
import { answersTo, hasAnswer, needSets } from './searches/needs.ts';

/** Of each set: the searches, and the least number with a right page among the first three results, and as the first. */
const goals = [
	{ written: '2026-11', searches: 60, inThree: 57, first: 50 },
	{ written: '2026-12', searches: 110, inThree: 93, first: 86 },
] as const;

const { sites } = inject('addresses');

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

test.for(goals)(
	'of the $searches searches of $written, $inThree have a right page among the first three results, and $first as the first',
	async ({ written, searches, inThree, first }) => {
		const needs = needSets.find((set) => set.written === written)?.needs ?? [];
		const misses: string[] = [];
		let firsts = 0;
		for (const need of needs.filter(hasAnswer)) {
			const found = await firstThree(page, need, sites);
			const right = answersTo(need, sites);
			const place = found.findIndex((address) => right.includes(address));
			if (place === 0) firsts += 1;
			if (place < 0) misses.push(`${String(need.id)} “${need.typed}”: ${found.join(', ') || 'nothing'}`);
		}
		const answered = needs.filter(hasAnswer).length;
		console.log(
			`${written}: right page first: ${String(firsts)} of ${String(answered)}; among the first three: ` +
				`${String(answered - misses.length)}.${misses.map((miss) => `\nMissed ${miss}`).join('')}`,
		);

		expect(needs).toHaveLength(searches);
		expect(answered - misses.length).toBeGreaterThanOrEqual(inThree);
		expect(firsts).toBeGreaterThanOrEqual(first);
	},
);
