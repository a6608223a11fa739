import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const portal = inject('addresses').sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to search.');

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

async function search(words: string): Promise<void> {
	await page.goto(`${portal?.origin ?? ''}/ricerca/?q=${encodeURIComponent(words)}`);
	await page
		.locator('main [role=status]', { hasText: /risultat/i })
		.first()
		.waitFor();
}

const firstPath = async () =>
	page
		.locator('[data-search-results] a')
		.first()
		.evaluate((link: HTMLAnchorElement) => link.pathname);

describe('a citizen who looks for', () => {
	test.for([
		["carta d'identità", ['/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/']],
		['carta d’identità', ['/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/']],
		[
			'rifiuti',
			[
				'/servizi/ambiente/ritiro-dei-rifiuti-ingombranti-a-casa/',
				'/servizi/ambiente/segnalazione-di-rifiuti-abbandonati-o-strade-sporche/',
			],
		],
		['asilo', ['/servizi/educazione-e-formazione/iscrizione-agli-asili-nido-comunali/']],
		[
			'TARI',
			[
				'/servizi/tributi-finanze-e-contravvenzioni/dichiarazione-tari/',
				'/servizi/tributi-finanze-e-contravvenzioni/riduzioni-ed-esenzioni-tari/',
			],
		],
		['orari anagrafe', ['/amministrazione/uffici/ufficio-anagrafe/']],
	] as const)('%s finds the right page first', async ([words, right]) => {
		await search(words);
		expect(right).toContain(await firstPath());
	});

	test('a word that is nowhere is told so and shown another way', async () => {
		await search('xyzzyqwerty');
		expect(await page.locator('main [role=status]').first().innerText()).toMatch(/nessun risultato/i);
		expect(await page.locator('main a[href$="/a-z/"], main a[href*="indice"]').count()).toBeGreaterThan(0);
	});
});

test('without JavaScript the search page leads to an index from A to Z', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(`${portal.origin}/ricerca/?q=tari`);
	await plain
		.locator('main a', { hasText: /A.{0,3}Z|indice/i })
		.first()
		.click();
	expect(await plain.locator('main a', { hasText: /TARI/ }).count()).toBeGreaterThan(0);
	await context.close();
});
