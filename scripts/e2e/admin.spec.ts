import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '@portolano/checks/browser';
import type { ConformityReport } from '@portolano/content-models/conformity';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn } from './desk.ts';
import { testHome } from './home.ts';
import { openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';

const { cms } = inject('addresses');
const news = `${cms}/admin/collections/news`;

let browser: Browser;
let page: Page;

const findings = () => deskFindings(page);

/** Returns the id of a news item of the editor's own site: those of other sites are read-only. */
async function idOfOwnNews(): Promise<string> {
	const query = 'where[owner.key][equals]=portale&limit=1&depth=0';
	const answer = await page.evaluate(async (address) => (await fetch(address)).text(), `/api/news?${query}`);
	const [first] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(answer)).docs;
	if (!first) throw new Error('The portal of the demonstration has no news.');
	return first.id;
}

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

// A single test with several steps: each page is reached from the previous one.
test('sign-in, dashboard, list and form have no accessibility faults', async () => {
	await page.goto(`${cms}/admin/login`);
	await page.getByRole('button', { name: 'Accedi' }).waitFor();
	expect(await findings()).toEqual([]);

	await signIn(page, cms);
	expect(await findings()).toEqual([]);

	await page.goto(news);
	await page.locator('table tbody tr').first().waitFor();
	await page.getByRole('button', { name: 'Pagina seguente' }).waitFor();
	expect(await findings()).toEqual([]);

	await page.goto(`${news}/${await idOfOwnNews()}`);
	await page.locator('.portolano-status').getByText('online dal').waitFor();
	expect(await findings()).toEqual([]);
});

const report: ConformityReport = {
	...{ format: 1, at: '2026-12-01T09:00:00.000Z', seconds: 90, exitCode: 1 },
	site: {
		...{ key: 'portale', name: 'Comune di Taranto', kind: 'portal' },
		...{ url: 'https://comune.example/', isLocal: false },
	},
	counts: { fail: 1, tolerated: 0, manual: 0, pass: 0, 'not-applicable': 0 },
	sample: { listed: 600, pages: ['/'], inEveryMode: ['/'] },
	criteria: [
		{
			...{
				id: 'C.SI.3.2',
				area: 'municipal',
				title: 'Dichiarazione di accessibilità',
				source: 'Modello Comuni',
			},
			...{ wcag: null, result: 'fail', program: 'Il collegamento nel piè di pagina', person: null },
			evidence: [{ page: '/', element: null, what: 'Il collegamento non porta a form.agid.gov.it.' }],
			cure: 'Pubblica la dichiarazione su form.agid.gov.it.',
		},
	],
};

test('the screens on readers and on conformity have no accessibility faults and fit a phone', async () => {
	const folder = join(testHome, '.data', 'conformity');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'portale.json'), JSON.stringify(report));
	const narrow = await openPage(browser, phone);
	await signIn(narrow, cms);
	for (const [screen, text] of [
		['lettori', 'Visite e valutazioni'],
		['conformita', 'Pubblica la dichiarazione su form.agid.gov.it.'],
	] as const) {
		await narrow.goto(`${cms}/admin/${screen}`);
		await narrow.getByRole('main').getByText(text).first().waitFor();
		expect(await deskFindings(narrow)).toEqual([]);
		expect(await narrow.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await screenshot(narrow, `screen-${screen}`);
	}
	await narrow.context().close();
});
