import { axePage, launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, phone } from './open-page.ts';

const { sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to search.');
const police = sites.find(({ key }) => key === 'polizia-locale');

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
});

afterAll(() => browser.close());

async function search(words: string, on = page, site = portal): Promise<void> {
	await on.goto(`${site?.origin ?? ''}/ricerca/?q=${encodeURIComponent(words)}`);
	await on
		.locator('main [role=status]', { hasText: /risultat/i })
		.first()
		.waitFor();
}

const firstPath = async () =>
	page
		.locator('[data-search-results] a')
		.first()
		.evaluate((link: HTMLAnchorElement) => link.pathname);

describe('a search for', () => {
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

	test('a word that does not occur shows that there are no results, and a link to the index; the editors are told its words', async () => {
		const told = page.waitForResponse((response) => response.url().endsWith('/ricerca/senza-risultati/'));
		await search('xyzzyqwerty');
		expect(await page.locator('main [role=status]').first().innerText()).toMatch(/nessun risultato/i);
		expect(await page.locator('main a[href$="/a-z/"], main a[href*="indice"]').count()).toBeGreaterThan(0);
		const answer = await told;
		expect([answer.status(), answer.request().postData()]).toEqual([204, 'q=xyzzyqwerty']);
	});
});

describe('the name of a section finds the section first:', () => {
	test.for([
		['albo pretorio', '/amministrazione/documenti-e-dati/documento-albo-pretorio/'],
		['modulistica', '/amministrazione/documenti-e-dati/modulistica/'],
		['eventi', '/vivere-il-comune/eventi/'],
		['uffici', '/amministrazione/uffici/'],
		['luoghi', '/vivere-il-comune/luoghi/'],
		['comunicati', '/novita/comunicati/'],
		['avvisi', '/novita/avvisi/'],
	] as const)('%s', async ([words, section]) => {
		await search(words);
		expect(await firstPath()).toBe(section);
	});
});

test('a number that does not occur has no results', async () => {
	await search('98432');
	expect(await page.locator('main [role=status]').first().innerText()).toMatch(/nessun risultato/i);
	expect(await page.locator('[data-search-results] > li').count()).toBe(0);
});

test('words in quotes are found only in the given order', async () => {
	await search('"piano di protezione"');
	const texts = await page.locator('[data-search-results] > li').allInnerTexts();
	expect(texts.length).toBeGreaterThan(0);
	await search('"protezione di piano"');
	expect(await page.locator('[data-search-results] > li').count()).toBe(0);
});

test('a search for the mayor’s e-mail address finds the mayor first', async () => {
	await search('sindaco email');
	expect(await firstPath()).toMatch(/^\/amministrazione\/politici\/|^\/amministrazione\/organi-di-governo\//);
});

describe('on the site of the Polizia locale', () => {
	const first = () => page.locator('[data-search-results] > li').first();

	test('a service of the portal comes first, marked as being on that site', async () => {
		await search('pagare multa', page, police);
		expect(await first().locator('a').getAttribute('href')).toBe(
			`${portal.origin}/servizi/tributi-finanze-e-contravvenzioni/pagamento-delle-multe/`,
		);
		expect(await first().innerText()).toContain('Sul sito del Comune');
	});

	test('a search for its telephone number finds contacts or an office first', async () => {
		await search('numero vigili', page, police);
		expect(await first().locator('a').getAttribute('href')).toMatch(/\/contatti\/|\/uffici\//);
	});
});

describe('the results', () => {
	const services = (on: Page) => on.getByRole('checkbox', { name: /^Servizi/ });

	test('have filters beside them in a wide window, and a chosen filter reduces them', async () => {
		await search('tari');
		const label = await page.getByText(/^Servizi \(\d+\)$/).innerText();
		const count = Number(label.replace(/\D/g, ''));
		await services(page).check();
		await page.locator('main [role=status]', { hasText: `${String(count)} risultati` }).waitFor();

		expect(await page.locator('[data-search-results] > li').count()).toBe(Math.min(count, 10));
		expect(await axePage(page)).toEqual([]);
	});

	test('come first on a phone, where the filters are closed at first', async () => {
		const onPhone = await openPage(browser, phone);
		await search('tari', onPhone);
		const wasSeen = await services(onPhone).isVisible();
		await onPhone.getByText('Filtra i risultati').click();

		expect(wasSeen).toBe(false);
		expect(await services(onPhone).isVisible()).toBe(true);
		expect(await axePage(onPhone)).toEqual([]);
		await onPhone.context().close();
	});
});

/** Returns the cumulative layout shift (CLS) of the page. */
async function movedOn(on: Page): Promise<number> {
	return on.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const observer = new PerformanceObserver((list) => {
					const shifts = list
						.getEntries()
						.flatMap((entry) => ('value' in entry ? [Number(entry.value)] : []));
					resolve(shifts.reduce((sum, value) => sum + value, 0));
				});
				observer.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 500);
			}),
	);
}

test.for([
	['a wide window', { viewport: { width: 1280, height: 900 } }, 560],
	['a phone', phone, 600],
] as const)(
	'in %s the first result is near the top, and the layout does not shift when results arrive',
	async ([, screen, near]) => {
		const on = await openPage(browser, screen);
		await search('tari', on);
		const box = await on.locator('[data-search-results] > li').first().boundingBox();

		expect(box?.y).toBeLessThan(near);
		// The letters of the heading change their font, which moves them by less than a thousandth.
		expect(await movedOn(on)).toBeLessThan(0.001);
		await on.context().close();
	},
);

describe('from the home page', () => {
	test('services are suggested while one types, by the words of citizens, and lead to their pages', async () => {
		const on = await openPage(browser, phone);
		await on.goto(portal.origin);
		const field = on.locator('main input[name="q"]').first();
		await field.pressSequentially('frigorif');
		await on.getByRole('option', { name: /ingombranti/ }).waitFor();
		expect(await axePage(on)).toEqual([]);
		await on.keyboard.press('ArrowDown');
		await on.keyboard.press('Enter');
		await on.waitForURL('**/servizi/ambiente/ritiro-dei-rifiuti-ingombranti-a-casa/');
		await on.context().close();
	});

	test('Enter searches what was typed', async () => {
		await page.goto(portal.origin);
		await page.locator('main input[name="q"]').first().pressSequentially('carta d');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/ricerca/?q=carta+d');
	});
});

test('what editors chose for some words comes first, marked', async () => {
	await search('numeri utili');
	const first = page.locator('[data-search-results] > li').first();

	expect(await first.innerText()).toMatch(/^Scelto dalla redazione/i);
	expect(await firstPath()).toBe('/amministrazione/uffici/ufficio-relazioni-con-il-pubblico/');
	expect(await axePage(page)).toEqual([]);
});

test('a mistyped word is corrected', async () => {
	await search('anagarfe');
	expect(await page.getByText('Forse cercavi').innerText()).toBe('Forse cercavi anagrafe?');
});

test('results are narrowed by office, and the filter is taken away by its link', async () => {
	await search('certificati');
	const office = page.getByRole('checkbox', { name: /^Ufficio Anagrafe/ });
	await office.check();
	const chosen = page.getByRole('link', { name: 'Togli il filtro “Ufficio Anagrafe”' });
	await chosen.waitFor();
	expect(new URL(page.url()).searchParams.get('ufficio')).toBe('Ufficio Anagrafe');
	expect(await axePage(page)).toEqual([]);
	await chosen.click();
	await page.waitForURL((url) => !url.searchParams.has('ufficio'));
	await page.goBack();
	await chosen.waitFor();
	expect(await office.isChecked()).toBe(true);
});

test('a result on another site is marked with that site', async () => {
	await search('castello aragonese');
	const [first] = await page.locator('[data-search-results] > li').all();

	expect(await first?.locator('a').getAttribute('href')).toMatch(/^https?:.*\/luoghi\/castello-aragonese\/$/);
	expect(await first?.innerText()).toContain('Sul sito');
});

test('a phrase that does not occur offers the search without quotes, sections and contacts', async () => {
	await search('"piano di pesca"');
	const help = page.locator('[data-search-empty]');

	expect(await help.getByRole('link', { name: 'senza virgolette' }).isVisible()).toBe(true);
	expect(await help.getByRole('link', { name: 'Servizi' }).isVisible()).toBe(true);
	expect(await help.getByRole('link', { name: 'Ufficio Relazioni con il Pubblico' }).isVisible()).toBe(true);
	expect(await axePage(page)).toEqual([]);
});

test('the HTML of the search page has nothing after its end tag', async () => {
	const html = await (await fetch(`${portal.url}/ricerca/`)).text();
	expect(html.trim().endsWith('</html>')).toBe(true);
});

test('without JavaScript the search page leads to an index from A to Z', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(`${portal.origin}/ricerca/?q=tari`);
	await plain.getByRole('main').getByRole('link', { name: 'Indice dalla A alla Z' }).click();
	expect(await plain.locator('main a', { hasText: /TARI/ }).count()).toBeGreaterThan(0);
	await context.close();
});
