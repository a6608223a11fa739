import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axePage, keyboardFindings, launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corpus, editorial, elsewhere, hostileText, pageOf, suggestions } from './corpus.ts';
import { type SearchSite, serveSearch, writeIndex } from './site.ts';

let browser: Browser;
let page: Page;
let site: SearchSite;
let folder: string;
let complaints: string[];

beforeAll(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'search-')), 'index');
	await writeIndex(folder, [...corpus.map(pageOf), elsewhere]);
	await writeFile(join(folder, 'scelte.json'), JSON.stringify(editorial));
	await writeFile(join(folder, 'suggerimenti.json'), JSON.stringify(suggestions));
	site = await serveSearch(folder);
	browser = await launchChromium();
}, 120_000);

beforeEach(async () => {
	page = await browser.newPage();
	complaints = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(() => page.close());

afterAll(async () => {
	await browser.close();
	await site.close();
	await rm(join(folder, '..'), { recursive: true, force: true });
});

async function open(search: string): Promise<void> {
	await page.goto(`${site.origin}/cerca/${search}`);
	await settled();
}

async function settled(): Promise<void> {
	await page.waitForFunction(() => {
		const busy = document.querySelector('[aria-busy]');
		return !busy && document.querySelector('[data-search-status]')?.textContent !== '';
	});
}

async function resultsFor(query: string): Promise<string[]> {
	await open(`?q=${encodeURIComponent(query)}`);
	return paths();
}

function paths(): Promise<string[]> {
	return page
		.locator('[data-search-results] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function status(): Promise<string> {
	return page.locator('[data-search-status]').innerText();
}

const card = '/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/';
const tari = '/servizi/tributi/tari/';

describe('a citizen finds first', () => {
	for (const [query, expected] of [
		["carta d'identità", card],
		['carta d’identità', card],
		['carta identita', card],
		['CIE', card],
		['come faccio a rinnovare la carta d identità?', card],
		['cambio residenza', '/servizi/anagrafe-e-stato-civile/cambio-di-residenza/'],
		['trasloco', '/servizi/anagrafe-e-stato-civile/cambio-di-residenza/'],
		['TARI', tari],
		['tari', tari],
		['tassa rifiuti', tari],
		['spazzatura', tari],
		['imu', '/servizi/tributi/imu/'],
		['asilo', '/servizi/educazione/iscrizione-asilo-nido/'],
		['asili nido', '/servizi/educazione/iscrizione-asilo-nido/'],
		['orari anagrafe', '/amministrazione/uffici/anagrafe/'],
		['ufficio anagrafe', '/amministrazione/uffici/anagrafe/'],
		['qualita aria', '/novita/notizie/qualita-aria/'],
		['notte musei', '/vivere-il-comune/eventi/notte-dei-musei/'],
		['ztl', '/servizi/mobilita/permesso-ztl/'],
		['ingombranti', '/servizi/ambiente/ritiro-ingombranti/'],
	] as const) {
		test(`for “${query}” ${expected}`, async () => {
			expect((await resultsFor(query))[0]).toBe(expected);
		});
	}

	test('services and the topic for “rifiuti”, before the news, in singular and plural', async () => {
		const results = await resultsFor('rifiuti');

		expect(results.slice(0, 4).every((path) => /^\/(servizi|argomenti)\//.test(path))).toBe(true);
		expect(results).toContain('/novita/notizie/sciopero-rifiuti/');
		expect(await resultsFor('rifiuto')).toEqual(results);
	});
});

describe('a word', () => {
	test('that no page has gives no results', async () => {
		expect(await resultsFor('xilofono')).toEqual([]);
		expect(await status()).toBe('Nessun risultato per “xilofono”.');
		expect(await page.locator('[data-search-empty]').isVisible()).toBe(true);
	});

	test('typed in part finds the longer words', async () => {
		expect((await resultsFor('anagr'))[0]).toMatch('anagrafe');
	});

	test('with a typing mistake finds the intended word, and the status mentions it', async () => {
		expect((await resultsFor('anagarfe'))[0]).toMatch('anagrafe');
		expect(await status()).toContain('parole simili a “anagarfe”');
	});

	test('that no page has is named beside words that are found', async () => {
		expect((await resultsFor('tari xilofono'))[0]).toBe(tari);
		expect(await status()).toContain('Nessuna pagina contiene “xilofono”.');
	});

	test('in the menus and footers of pages is not found', async () => {
		expect(await resultsFor('menuprincipale')).toEqual([]);
		expect(await resultsFor('briciole')).toEqual([]);
	});

	test('that is hidden in a page is not shown', async () => {
		await resultsFor('spazzatura');

		expect(await page.locator('[data-search-results]').innerText()).not.toContain('spazzatura');
	});
});

describe('the results', () => {
	test('show type, marked title and excerpt', async () => {
		await resultsFor('TARI');
		const first = page.locator('[data-search-results] li').first();

		expect(await first.innerText()).toContain('Servizio');
		expect(await first.locator('h2 mark').allInnerTexts()).toEqual(['TARI']);
	});

	test('are shown ten at a time, with links that can be shared', async () => {
		expect(await resultsFor('consiglio')).toHaveLength(10);
		expect(await status()).toBe('14 risultati per “consiglio”. Pagina 1 di 2.');

		await page.getByRole('link', { name: 'Pagina successiva' }).click();
		await page.waitForURL('**/cerca/?q=consiglio&pagina=2');
		await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length === 4);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
	});

	test('are ordered by date on request', async () => {
		await open('?q=consiglio&ordine=data');
		const days = await page
			.locator('time')
			.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));

		expect(days).toEqual(days.toSorted().toReversed());
		expect(days).toHaveLength(10);
	});
});

describe('the facets', () => {
	test('count what each choice would leave, and narrow the results', async () => {
		await resultsFor('anagrafe');
		const news = page.getByRole('checkbox', { name: 'Novità (1)' });
		await news.check();
		await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length === 1);

		expect(await paths()).toEqual(['/novita/notizie/anagrafe-chiusa/']);
		expect(page.url()).toContain('tipo=novita');
		expect(await page.getByRole('checkbox', { name: /^Servizio \(3\)/ }).isVisible()).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('novita');
	});

	test('are read from the address', async () => {
		await open('?q=rifiuti&tipo=servizi&argomento=Imposte');

		expect(await paths()).toEqual([tari]);
		expect(await page.getByRole('checkbox', { name: /^Imposte/ }).isChecked()).toBe(true);
	});
});

describe('a chosen value', () => {
	const chosen = () => page.locator('[data-search-chosen]');

	test('of an office or a category narrows the results, and its link takes it away', async () => {
		const all = await resultsFor('anagrafe');
		await page.getByRole('checkbox', { name: /^Ufficio tributi/ }).check();
		await chosen().getByRole('link').waitFor();

		expect(await paths()).toEqual(['/servizi/anagrafe-e-stato-civile/cambio-di-residenza/']);
		expect(new URL(page.url()).searchParams.getAll('ufficio')).toEqual(['Ufficio tributi']);
		await chosen().getByRole('link', { name: 'Togli il filtro “Ufficio tributi”' }).click();
		await page.waitForFunction(
			(count) => document.querySelectorAll('[data-search-results] li').length === count,
			all.length,
		);
		expect(await chosen().isVisible()).toBe(false);
		await page.goBack();
		await chosen().getByRole('link').waitFor();
		expect(await page.getByRole('checkbox', { name: /^Ufficio tributi/ }).isChecked()).toBe(true);
	});

	test('of a site keeps its pages, which are marked with it', async () => {
		await open('?q=musei');
		await page.getByRole('checkbox', { name: 'Sul sito Visita Borgomarina (1)' }).check();
		await chosen().getByRole('link').waitFor();

		expect(await paths()).toEqual(['https://visita.borgomarina.example.org/eventi/musei-sul-mare/']);
		expect(await page.locator('[data-search-results]').innerText()).toContain('Visita Borgomarina');
	});

	test('of a site needs nothing of that site, which may be down', async () => {
		const hosts = new Set<string>();
		page.on('request', (request) => hosts.add(new URL(request.url()).origin));
		await open('?q=musei&sito=Sul+sito+Visita+Borgomarina');

		expect(await paths()).toHaveLength(1);
		expect([...hosts]).toEqual([site.origin]);
	});

	test('of a year is read from the address with those of other facets', async () => {
		await open('?q=anagrafe&anno=2026&tipo=novita');
		const years = await page.locator('[data-search-facet="anno"]').innerText();

		expect(await paths()).toEqual(['/novita/notizie/anagrafe-chiusa/']);
		expect(years).toContain('2026 (1)');
		expect(await chosen().getByRole('link').count()).toBe(2);
	});

	test('that no result has is shown with none, so that it can be taken away', async () => {
		await open('?q=anagrafe&ufficio=Ufficio+che+non+esiste');

		expect(await paths()).toEqual([]);
		expect(await page.getByRole('checkbox', { name: 'Ufficio che non esiste (0)' }).isChecked()).toBe(true);
		expect(await chosen().getByRole('link').count()).toBe(1);
	});
});

test('a facet of one value only is not shown', async () => {
	await open('?q=consiglio');

	expect(await page.locator('[data-search-facet="argomento"]').isVisible()).toBe(false);
	expect(await page.locator('[data-search-facet="sito"]').isVisible()).toBe(false);
});

describe('what editors decide', () => {
	test.for(['bolletta dei rifiuti', 'Bolletta rifiuti', 'bolletta'])(
		'puts the documents that they chose first for “%s”, marked and once',
		async (query) => {
			const results = await resultsFor(query);

			expect(results[0]).toBe(tari);
			expect(results.filter((path) => path === tari)).toHaveLength(1);
			const first = await page.locator('[data-search-results] li').first().innerText();
			expect(first).toContain('Scelto dalla redazione');
			expect(first).toContain('La pagina da cui cominciare.');
			expect(await axePage(page)).toEqual([]);
		},
	);

	test('leaves other searches and narrowed results as they are', async () => {
		await open('?q=bolletta+rifiuti&tipo=novita');
		expect(await page.locator('[data-search-results]').innerText()).not.toContain('Scelto');
		await resultsFor('bolletta rifiuti ingombranti');
		expect(await page.locator('[data-search-results]').innerText()).not.toContain('Scelto');
	});

	test.for(['monopattino', 'carrozzella'])(
		'finds “%s” by its synonym of several words, although the groups lead in circles',
		async (query) => {
			expect(await resultsFor(query)).toEqual(['/servizi/mobilita/permesso-ztl/']);
		},
	);

	test('is no condition of the search: it goes on when the file is not what it should be', async () => {
		await writeFile(join(folder, 'scelte.json'), '{"chosen":[{"words":"tutto"}]}');
		expect((await resultsFor('tari'))[0]).toBe(tari);
		await rm(join(folder, 'scelte.json'));
		expect((await resultsFor('imu'))[0]).toBe('/servizi/tributi/imu/');
		await writeFile(join(folder, 'scelte.json'), JSON.stringify(editorial));
		complaints = [];
	});
});

describe('while one types', () => {
	const field = () => page.getByLabel('Cerca nel sito');
	const options = () => page.getByRole('option');

	async function type(text: string): Promise<string[]> {
		await page.goto(`${site.origin}/cerca/`);
		await field().pressSequentially(text);
		await page.getByRole('listbox', { name: 'Suggerimenti' }).waitFor();
		return options().allInnerTexts();
	}

	test('pages are suggested by the beginning of their names, other words and synonyms, with what they are', async () => {
		expect((await type('carta d'))[0]).toBe('Carta d’identità elettronica servizio');
		expect(await type('spazz')).toEqual(['Tassa sui rifiuti (TARI) servizio']);
		expect(await type('monopattino')).toEqual(['Permesso per la zona a traffico limitato servizio']);
		expect((await type('bolletta'))[0]).toContain('Tassa sui rifiuti (TARI)');
		expect(await type('etich')).toEqual([`Etichette ${hostileText} notizia`]);
		expect(complaints).toEqual([]);
	});

	test('the arrows and Enter lead to a page, as a combobox tells it, and are accessible', async () => {
		await type('rifiuti');
		expect(await field().getAttribute('aria-expanded')).toBe('true');
		expect(await page.locator('[aria-live]').innerText()).toBe(
			`${String(await options().count())} suggerimenti`,
		);
		await page.keyboard.press('ArrowDown');
		const active = page.locator(`[id="${(await field().getAttribute('aria-activedescendant')) ?? ''}"]`);

		expect(await active.getAttribute('aria-selected')).toBe('true');
		expect(await axePage(page)).toEqual([]);
		await page.keyboard.press('ArrowUp');
		expect(await field().getAttribute('aria-activedescendant')).toBeNull();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/servizi\/|\/argomenti\//);
	});

	test('Enter searches what is typed, as long as no arrow was pressed', async () => {
		await type('tari');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/cerca/?q=tari');
		await settled();

		expect((await paths())[0]).toBe(tari);
		expect(await page.getByRole('listbox').isVisible()).toBe(false);
	});

	test('Escape closes the list and leaves what is typed, and a click opens a page', async () => {
		await type('tari');
		await page.keyboard.press('Escape');
		expect(await page.getByRole('listbox').isVisible()).toBe(false);
		expect(await field().inputValue()).toBe('tari');
		await page.keyboard.press('ArrowDown');
		await options().first().click();
		await page.waitForURL(`**${tari}`);
	});

	test('nothing is fetched before the field is used, and nothing at all by further keys', async () => {
		site.requests.length = 0;
		await page.goto(`${site.origin}/cerca/`, { waitUntil: 'networkidle' });
		const isOfSuggestions = (path: string) => /suggerimenti|scelte|start-suggestions/.test(path);
		expect(site.requests.filter(isOfSuggestions)).toEqual([]);
		await field().pressSequentially('ta');
		await page.getByRole('listbox').waitFor();
		const before = site.requests.length;
		await field().pressSequentially('ri e rifiuti');

		expect(site.requests).toHaveLength(before);
	});

	test('the search works as ever when the suggestions do not come', async () => {
		await rename(join(folder, 'suggerimenti.json'), join(folder, 'away.json'));
		await page.goto(`${site.origin}/cerca/`);
		await field().pressSequentially('tari');
		await page.keyboard.press('Enter');
		await settled();
		await rename(join(folder, 'away.json'), join(folder, 'suggerimenti.json'));

		expect((await paths())[0]).toBe(tari);
	});
});

describe('“forse cercavi”', () => {
	const meant = () => page.locator('[data-search-meant]');

	test('offers the word of the pages that were found by a similar one', async () => {
		await resultsFor('anagarfe');
		expect(await meant().innerText()).toBe('Forse cercavi anagrafe?');
		await meant().getByRole('link').click();
		await page.waitForURL('**/cerca/?q=anagrafe');
		await page.waitForFunction(() => document.querySelector('[data-search-meant]')?.hasAttribute('hidden'));
	});

	test('offers a word of the names of pages when nothing was found, also when its first letter is wrong', async () => {
		expect(await resultsFor('zessidenza')).toEqual([]);
		expect(await meant().innerText()).toBe('Forse cercavi residenza?');
	});

	test('offers nothing for a word that resembles none, and none for what was found as typed', async () => {
		await resultsFor('xyzzyqwerty');
		expect(await meant().isVisible()).toBe(false);
		await resultsFor('tari');
		expect(await meant().isVisible()).toBe(false);
	});
});

describe('a search for odd input', () => {
	test.for([
		['markup', '"><script>alert(1)</script>'],
		['500 characters', 'carta '.repeat(84).slice(0, 500)],
		['500 letters', 'x'.repeat(500)],
		['one letter', 'a'],
		['emoji', '🦀🏖️'],
		['only quotes', '"""'],
		['only stop words', 'come si fa per la'],
	] as const)('of %s says what it found and harms nothing', async ([, query]) => {
		await resultsFor(query);

		expect(await status()).toMatch(/risultat/);
		expect(await page.locator('main script:not([type])').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('of nothing shows where to begin', async () => {
		await page.goto(`${site.origin}/cerca/?q=`);

		expect(await page.locator('[data-search-start]').isVisible()).toBe(true);
		expect(await paths()).toEqual([]);
	});
});

test('a shard that does not come is told, and the next search tries again', async () => {
	await rename(join(folder, 'indice'), join(folder, 'altrove'));
	await open('?q=tari');
	expect(await status()).toBe('La ricerca non risponde. Riprova tra poco.');
	await rename(join(folder, 'altrove'), join(folder, 'indice'));
	await page.getByRole('button', { name: 'Cerca' }).click();
	await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length > 0);
	complaints = [];
});

describe('the history', () => {
	test('goes back and forward between searches', async () => {
		await resultsFor('tari');
		await page.getByLabel('Cerca nel sito').fill('asilo');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() =>
			document.querySelector('[data-search-status]')?.textContent.includes('asilo'),
		);
		expect(await page.title()).toBe('asilo · Ricerca · Comune');

		await page.goBack();
		await page.waitForFunction(() =>
			document.querySelector('[data-search-status]')?.textContent.includes('tari'),
		);
		expect(await page.getByLabel('Cerca nel sito').inputValue()).toBe('tari');
	});
});

test('works under the strict policy without console messages, and is accessible', async () => {
	await resultsFor('anagrafe');

	expect(complaints).toEqual([]);
	expect(await axePage(page)).toEqual([]);
	expect(await keyboardFindings(page)).toEqual([]);
});

test('shows markup as text in titles, excerpts, topics and the typed query', async () => {
	expect(await resultsFor('zibibbo')).toEqual(['/novita/notizie/etichette/']);
	const results = page.locator('[data-search-results]');

	expect(await results.locator('a').innerText()).toBe(`Etichette ${hostileText}`);
	expect(await results.innerText()).toContain(`Zibibbo ${hostileText}`);
	expect(await page.locator('[data-search-facet="argomento"]').textContent()).toContain(
		`Vini ${hostileText}`,
	);

	await resultsFor(hostileText);

	expect(await status()).toContain(hostileText);
	expect(await page.locator('[src="x"], [onerror], script:not([src], [type])').count()).toBe(0);
});

test('reports an index that cannot be fetched, and recovers', async () => {
	await rename(join(folder, 'entry.json'), join(folder, 'away.json'));
	await open('?q=tari');
	expect(await status()).toBe('La ricerca non risponde. Riprova tra poco.');
	expect(await page.locator('[data-search-error]').isVisible()).toBe(true);

	await rename(join(folder, 'away.json'), join(folder, 'entry.json'));
	await page.getByRole('button', { name: 'Cerca' }).click();
	await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length > 0);
	expect(await page.locator('[data-search-error]').isVisible()).toBe(false);
});

test('without JavaScript the form still submits to its page', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(`${site.origin}/cerca/`);
	await plain.getByLabel('Cerca nel sito').fill('tari');
	await plain.keyboard.press('Enter');
	await plain.waitForURL('**/cerca/?q=tari*');
	await context.close();
});
