import { launchChromium } from '@portolano/checks/browser';
import { get } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { signIn, untilHydrated } from './desk.ts';
import { openPage } from './open-page.ts';
import { Person } from './person.ts';

const { cms, sites } = inject('addresses');
const [first] = sites;
if (!first) throw new Error('There is no site whose port could be used.');
const { port } = new URL(first.origin);
const host = `cultura.taranto.localhost:${port}`;

const sitesFound = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

let browser: Browser;
let page: Page;
let person: Person;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms, 'amministratore@example.org');
	person = new Person(page);
});

afterAll(() => browser.close());

/** An open book, made for this test. */
const mark = {
	name: 'libro.svg',
	mimeType: 'image/svg+xml',
	buffer: Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
			'<path fill="#000" d="M4 12h24l4 4 4-4h24v40H36l-4 4-4-4H4zm4 4v32h21l1 1V18l-2-2zm28 0-2 2v31l1-1h21V16z"/></svg>',
	),
};

/** As a person types a day: “29/11/2026”. */

const field = (name: string) => page.locator(`#field-${name}`);
const tab = (name: string) => person.click(page.locator('.tabs-field__tab-button', { hasText: name }));

/** Publishes the document of the form; one that is new gets an address, to which the desk moves when it is saved. */
async function publish(): Promise<void> {
	const saved = page.waitForResponse(
		(response) =>
			['POST', 'PATCH'].includes(response.request().method()) && /\/api\/\w+/.test(response.url()),
	);
	await person.click(page.locator('#action-save'));
	const answer = await saved;
	expect([200, 201], await answer.text()).toContain(answer.status());
	await page.waitForURL((url) => !url.pathname.endsWith('/create'));
}

/** Not `fetch`, which ignores the Host header: https://github.com/nodejs/undici/issues/2369. */
function read(path: string): Promise<{ status: number; html: string }> {
	return new Promise((resolve, reject) => {
		get({ hostname: '127.0.0.1', port, path, headers: { Host: host } }, (response) => {
			let html = '';
			response.on('data', (chunk: Buffer) => (html += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, html }));
		}).on('error', reject);
	});
}

const statusOf = async (path: string) => (await read(path)).status;

/** Adds a block to the home page, and writes its heading. */
async function add(kind: string, index: number, title: string): Promise<void> {
	await person.click(page.locator('#field-home__blocks .blocks-field__drawer-toggler'));
	await person.click(page.locator('.blocks-drawer__block', { hasText: kind }));
	await page.locator('.blocks-drawer__block').first().waitFor({ state: 'detached' });
	await person.type(field(`home__blocks__${index}__title`), title);
}

test('a person makes the site of an area: its address, its colours, its legal pages', async () => {
	await person.goTo(`${cms}/admin/collections/site/create`, '#field-name');
	await person.type(field('name'), 'Cultura a Taranto');
	await person.type(field('tagline'), 'Biblioteche, musei e teatri del Comune');
	await person.type(field('key'), 'cultura');
	await person.choose('kind', 'Sito di un’area');
	await person.choose('body', 'Comune di Taranto');
	await person.type(field('origin'), `http://${host}`);
	await tab('Aspetto');
	await person.type(field('theme__primary'), '#7a1f4b');
	await person.choose('theme__character', 'Aperto');
	await person.attach(page.locator('.portolano-mark input[type="file"]'), mark);
	await tab('Contatti e accessibilità');
	await person.type(field('accessibility__feedbackEmail'), 'cultura@example.org');
	await publish();
	await expect.poll(() => statusOf('/')).toBe(200);

	await tab('Contenuti iniziali');
	await person.click(page.getByRole('button', { name: 'Crea e pubblica quelli che mancano' }));
	await page.getByText('Menu principale: c’è, come all’inizio').waitFor();
	for (const path of ['/note-legali/', '/privacy/', '/accessibilita/'])
		await expect.poll(() => statusOf(path)).toBe(200);
	expect((await read('/tema.css')).html).toContain('#7a1f4b');
	for (const path of ['/favicon.ico', '/apple-touch-icon.png', '/simbolo.svg'])
		expect(await statusOf(path)).toBe(200);
});

test('its home page is made of six blocks', async () => {
	await tab('Pagina iniziale');
	await person.choose('home__composition', 'Con i blocchi');
	await add('Apertura', 0, 'La cultura in città');
	await add('Ricerca', 1, 'Che cosa cerchi?');
	await add('Elenco', 2, 'Ultime novità');
	await person.choose('home__blocks__2__type', 'Notizie');
	await add('Invito', 3, 'Vieni in biblioteca');
	await person.type(field('home__blocks__3__action__label'), 'Scrivici');
	await person.choose('home__blocks__3__action__to__kind', 'Un indirizzo e-mail');
	await person.type(field('home__blocks__3__action__to__address'), 'cultura@example.org');
	await person.click(page.locator('#field-home__blocks .blocks-field__drawer-toggler'));
	await person.click(page.locator('.blocks-drawer__block', { hasText: 'Citazione' }));
	await person.type(field('home__blocks__4__text'), 'Un libro è un porto.');
	await add('Allerte', 5, 'Allerte in corso');
	await publish();
	await expect.poll(async () => (await read('/')).html).toContain('Un libro è un porto.');
	expect((await read('/')).html).toContain('La cultura in città');
});

test('its menu has the item that the person adds', async () => {
	await tab('Contenuti iniziali');
	await person.click(page.getByRole('link', { name: 'Menu principale' }));
	await untilHydrated(page, '#field-items [data-row] button');
	await person.click(page.getByRole('button', { name: 'Aggiungi una voce' }));
	await person.type(field('items__4__label'), 'Domande');
	await person.choose('items__4__to__kind', 'Una sezione del sito');
	await person.select(page.locator('select#field-items__4__to__path'), 'Domande frequenti (/domande/)');
	await publish();
	const menu = /<a[^>]*href="\/domande\/"[^>]*>\s*(?:<span[^>]*>)?\s*Domande\s*</;
	await expect.poll(async () => (await read('/')).html).toMatch(menu);
});

test('its first news is on the home page', async () => {
	await person.goTo(`${cms}/admin/collections/news/create`, '#field-title');
	await person.type(field('title'), 'La biblioteca apre anche il sabato');
	await person.type(field('summary'), 'Da gennaio la sala di lettura è aperta dalle 9 alle 13.');
	await person.type(
		page.locator('[contenteditable="true"]').first(),
		'Dal primo sabato di gennaio si può studiare e prendere libri in prestito.',
	);
	await person.choose('owner', 'Cultura a Taranto');
	await person.choose('topics', 'Cultura');
	await person.choose('offices', 'Ufficio');
	await publish();
	await expect.poll(() => statusOf('/novita/la-biblioteca-apre-anche-il-sabato/')).toBe(200);
	await expect.poll(async () => (await read('/')).html).toContain('La biblioteca apre anche il sabato');
});

test('the site is deleted once it owns nothing any more, and its host answers no more', async () => {
	const id = await page.evaluate(async () => {
		const found: unknown = await (await fetch('/api/site?where[key][equals]=cultura&depth=0')).json();
		return JSON.stringify(found);
	});
	const [site] = sitesFound.parse(JSON.parse(id)).docs;
	const remove = (path: string) =>
		page.evaluate(async (url) => (await fetch(`/api/${url}`, { method: 'DELETE' })).status, path);
	expect(await remove(`site/${site?.id ?? ''}`)).toBe(409);
	for (const collection of ['news', 'menu', 'page'])
		expect(await remove(`${collection}?where[owner][equals]=${site?.id ?? ''}`)).toBe(200);
	expect(await remove(`site/${site?.id ?? ''}`)).toBe(200);
	// At first its pages are gone, then the gateway knows the host no more.
	await expect.poll(() => statusOf('/')).toBe(421);
});

test('all of it takes ten minutes of a person’s time at most', () => {
	console.log(`A person made the site in ${(person.seconds / 60).toFixed(1)} minutes of their own time.`);
	expect(person.seconds).toBeLessThan(600);
});
