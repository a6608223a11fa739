import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	axePage,
	forcedColoursFindings,
	keyboardFindings,
	launchChromium,
	launchWithProfile,
	prepareAxe,
	reflowFindings,
	targetSizeFindings,
	textSizeFindings,
	textSpacingFindings,
} from '@portolano/checks/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveCity, type ServedCity } from './served-city.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

const walk = '/itinerari/dal-porto-alle-mura/';
const castle = '/luoghi/castello-sul-mare/';
const savedPage = '/salvati/';

let browser: Browser;
let served: ServedCity;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
	served = await serveCity();
}, 60_000);

afterEach(() => {
	served.close();
});

const saveButton = (page: Page) => page.getByRole('button', { name: 'Salva per quando non c’è rete' });
const keptNames = (page: Page) =>
	page.evaluate(async () => {
		const cache = await caches.open('portolano-salvati-1');
		const files = await caches.open('portolano-salvati-file-1');
		const paths = async (one: Cache) => (await one.keys()).map(({ url }) => new URL(url).pathname).sort();
		return { pages: await paths(cache), files: await paths(files) };
	});

/** Visits a page until the worker answers for it and has kept what opens without network. */
async function visit(page: Page, path: string) {
	await page.goto(served.origin + path);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect
		.poll(
			() =>
				page.evaluate(
					async (paths) => {
						const kept = await Promise.all(paths.map((one) => caches.match(one)));
						return kept.every((copy) => copy !== undefined);
					},
					[savedPage, '/emergenza/'],
				),
			{ timeout: 20_000 },
		)
		.toBe(true);
}

async function save(page: Page, path = walk) {
	await visit(page, path);
	await saveButton(page).click();
	await page
		.getByText(/^Salvata il \d+ [a-z]+ \d{4} alle \d\d:\d\d, .+\. La puoi aprire anche senza rete\.$/)
		.waitFor();
}

describe('an itinerary that was saved', () => {
	test('can be walked without network after the browser was restarted, with its places, a search and the emergency page', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'profile-'));
		const first = await launchWithProfile(folder);
		await save(await first.newPage());
		await first.close();
		served.close();

		const context = await launchWithProfile(folder);
		await context.setOffline(true);
		const page = await context.newPage();
		await page.goto(served.origin + walk);
		expect(await page.getByRole('status').first().innerText()).toMatch(
			/^Sei senza rete, o la rete non risponde\. Questa è la copia salvata il \d+ [a-z]+ \d{4} alle \d\d:\d\d/,
		);
		expect(await page.locator('.pt-stage').count()).toBe(2);
		expect(
			await page.evaluate(
				() => getComputedStyle(document.querySelector('.pt-pocket') ?? document.body).display,
			),
		).toBe('flex');
		const widths = await page.locator('main picture img').evaluateAll(async (images) =>
			Promise.all(
				images.map(async (image) => {
					if (!(image instanceof HTMLImageElement)) return 0;
					image.loading = 'eager';
					await image.decode();
					return image.naturalWidth;
				}),
			),
		);
		expect(widths.length).toBeGreaterThan(0);
		expect(widths.every((width) => width > 0)).toBe(true);

		await page.locator('.pt-stage a', { hasText: 'Castello sul mare' }).click();
		expect(new URL(page.url()).pathname).toBe(castle);
		expect(await page.locator('#orario').innerText()).toContain('10:00');
		expect(await page.locator('.pt-small-map svg').count()).toBe(1);

		await page.goto(`${served.origin}/ricerca/?q=bastione`);
		await page
			.getByRole('heading', { name: 'Sei senza rete e la pagina che cercavi non è salvata' })
			.waitFor();
		await page.getByText('Trovata una pagina salvata per «bastione».').waitFor();
		expect(await page.locator('[data-saved-found] a').getAttribute('href')).toBe(walk);

		await page.goto(`${served.origin}/emergenza/`);
		expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
		await context.close();
		await rm(folder, { recursive: true });
	}, 240_000);

	test('has its files, which can be saved and opened without network', async () => {
		const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
		await save(page);
		const { files } = await keptNames(page);
		const formats = ['gpx', 'kml', 'geojson', 'json'];
		expect(files).toEqual(expect.arrayContaining(formats.map((format) => `${walk}percorso.${format}`)));
		served.close();
		await page.context().setOffline(true);
		await page.goto(served.origin + walk);
		const begun = page.waitForEvent('download');
		await page.locator('.pt-route-files').getByRole('link', { name: 'GPX' }).click();
		const download = await begun;

		expect(await readFile(await download.path(), 'utf8')).toContain('<gpx ');
		expect(download.suggestedFilename()).toBe('percorso.gpx');
		await page.context().close();
	}, 120_000);

	test('is listed with its size and age, and leaves nothing behind when it is removed', async () => {
		const page = await (await browser.newContext()).newPage();
		await save(page);
		const { pages } = await keptNames(page);
		expect(pages).toEqual([walk, castle, '/luoghi/mura-di-levante/', savedPage].toSorted());

		await page.goto(served.origin + savedPage);
		const item = page.locator('[data-saved-list] > li');
		expect(await item.innerText()).toMatch(
			/Dal porto alle mura\s+Salvata il .+ · [\d,]+ (?:KB|MB), con 2 luoghi/,
		);
		await page.getByRole('button', { name: 'Togli tutto' }).click();
		await page.getByRole('button', { name: 'Sì, togli tutto' }).click();
		await page.getByText('Non hai ancora salvato niente.').waitFor();
		const left = await keptNames(page);
		expect(left.pages).toEqual([savedPage]);
		expect(left.files.some((path) => path.startsWith('/file/'))).toBe(false);
		await page.context().close();
	}, 120_000);

	test('tells about how much it takes before', async () => {
		const page = await (await browser.newContext()).newPage();
		await visit(page, walk);
		const note = await page.locator('.pt-keep-note').first().innerText();
		await save(page);
		const told = await page.locator('[data-keep-saved]').innerText();
		const bytesIn = (text: string) => {
			const [, number = '', unit] = /([\d,]+) (KB|MB)/.exec(text) ?? [];
			return Number(number.replace(',', '.')) * (unit === 'MB' ? 1000 : 1);
		};
		console.log(`Before: ${note} After: ${told}`);

		expect(bytesIn(note) / bytesIn(told)).toBeGreaterThan(0.5);
		expect(bytesIn(note) / bytesIn(told)).toBeLessThan(2);
		await page.context().close();
	}, 120_000);
});

describe('when the device does not want to', () => {
	test.each([
		['is full', 'QuotaExceededError', 'Sul dispositivo non c’è abbastanza spazio'],
		['refuses storage', 'SecurityError', 'Il browser non permette di conservare pagine'],
	])(
		'a device that %s says so, and nothing is half kept',
		async (_, name, message) => {
			const page = await (await browser.newContext()).newPage();
			await visit(page, walk);
			await page.evaluate((error) => {
				let count = 0;
				const original: unknown = Object.getOwnPropertyDescriptor(Cache.prototype, 'put')?.value;
				if (typeof original !== 'function') throw new Error('This browser keeps nothing.');
				const value = new Proxy(original, {
					apply(put, cache, request): unknown {
						count += 1;
						if (count > 3) return Promise.reject(new DOMException('No.', error));
						return Reflect.apply(put, cache, request);
					},
				});
				Object.defineProperty(Cache.prototype, 'put', { value });
			}, name);
			const before = await keptNames(page);
			await saveButton(page).click();
			await page.getByText(message).waitFor();

			expect(await keptNames(page)).toEqual(before);
			expect(await saveButton(page).isVisible()).toBe(true);
			await page.context().close();
		},
		120_000,
	);

	test('a network that breaks off leaves the copy that was there', async () => {
		const page = await (await browser.newContext()).newPage();
		await save(page);
		const before = await keptNames(page);
		await page.getByRole('button', { name: 'Aggiorna' }).click({ trial: true });
		served.close();
		await page.context().setOffline(true);
		await page.getByRole('button', { name: 'Aggiorna' }).click();
		await page.getByText('La rete si è interrotta').waitFor();

		expect(await keptNames(page)).toEqual(before);
		await page.context().close();
	}, 120_000);

	test('without JavaScript there is no button, and the page says what to do instead', async () => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto(served.origin + walk);
		expect(await saveButton(page).isVisible()).toBe(false);
		await page.goto(served.origin + savedPage);
		expect(await page.locator('.pt-saved noscript p').isVisible()).toBe(true);
		await page.context().close();
	}, 120_000);

	test('a clock that is a day wrong changes nothing in the age of a copy', async () => {
		const page = await (await browser.newContext()).newPage();
		await page.clock.setSystemTime(Date.now() + 26 * 3_600_000);
		await save(page);
		const today = new Intl.DateTimeFormat('it-IT', {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			timeZone: 'Europe/Rome',
		}).format();

		expect(await page.locator('[data-keep-saved]').innerText()).toContain(`Salvata il ${today} `);
		await page.context().close();
	}, 120_000);
});

describe('when the site changes', () => {
	test('assets of a kept page stay for pages that are open, though the server has them no more', async () => {
		const page = await (await browser.newContext()).newPage();
		await save(page, castle);
		const assets = (await keptNames(page)).files.filter((path) => path.endsWith('.js'));
		expect(assets.length).toBeGreaterThan(3);
		for (const path of assets) served.replaced.set(path, undefined);
		await page.getByRole('button', { name: 'Aggiorna' }).click();
		await page.getByText(/^Salvata il/).waitFor();
		const texts = await page.evaluate(
			async (paths) => Promise.all(paths.map(async (path) => (await (await fetch(path)).text()).length)),
			assets,
		);

		expect(texts.every((length) => length > 0)).toBe(true);
		await page.context().close();
	}, 120_000);

	test('a new worker takes over, and what was kept stays', async () => {
		const page = await (await browser.newContext()).newPage();
		await save(page);
		const worker = await (await fetch(`${served.origin}/sw.js`)).text();
		served.replaced.set('/sw.js', `${worker}\n// another`);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const changed = new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve),
			);
			await registration.update();
			await changed;
		});
		served.close();
		await page.goto(served.origin + walk);

		expect(await page.locator('.pt-stage').count()).toBe(2);
		await page.context().close();
	}, 120_000);

	test('a worker and caches from two versions ago are taken over', async () => {
		const current = await (await fetch(`${served.origin}/sw.js`)).text();
		served.replaced.set(
			'/sw.js',
			`self.addEventListener('install', () => self.skipWaiting());
			self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));`,
		);
		const page = await (await browser.newContext()).newPage();
		await page.goto(`${served.origin}/luoghi/`);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.evaluate(async () => {
			const kept = { path: '/vecchia/', kind: 'page', title: 'Vecchia', savedAt: 1, savedHere: 1, bytes: 9 };
			const record = encodeURIComponent(
				JSON.stringify({ ...kept, files: [['/_astro/old.js', 4]], former: [], along: [] }),
			);
			const headers = { 'x-portolano-copy': record, 'Content-Type': 'text/html' };
			const pages = await caches.open('portolano-salvati-0');
			await pages.put(
				'/vecchia/',
				new Response('<html lang="it"><main><h1>Vecchia</h1></main>', { headers }),
			);
			await pages.put('/rotta/', new Response('senza intestazione'));
			await (await caches.open('portolano-salvati-file-0')).put('/_astro/old.js', new Response('1234'));
			await (await caches.open('portolano-emergenza-0')).put('/emergenza/', new Response('vecchia'));
		});
		served.replaced.set('/sw.js', current);
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect
			.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith('-0'))), {
				timeout: 20_000,
			})
			.toEqual([]);
		const { pages, files } = await keptNames(page);
		expect(pages).toContain('/vecchia/');
		expect(pages).not.toContain('/rotta/');
		expect(files).toContain('/_astro/old.js');
		await page.context().close();
	}, 120_000);
});

test('the pages are accessible in every way, with something kept and without', async () => {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
	});
	await prepareAxe(context);
	const page = await context.newPage();
	await save(page);
	for (const path of [walk, savedPage]) {
		await page.goto(served.origin + path);
		await page.locator('[data-ready], [data-has]').first().waitFor();
		expect(await axePage(page)).toEqual([]);
		expect(await targetSizeFindings(page)).toEqual([]);
		expect(await reflowFindings(page, axePage)).toEqual([]);
		expect(await textSpacingFindings(page)).toEqual([]);
		expect(await textSizeFindings(page)).toEqual([]);
		expect(await forcedColoursFindings(page)).toEqual([]);
		await page.goto(served.origin + path);
		expect(await keyboardFindings(page)).toEqual([]);
	}
	await context.close();
}, 300_000);
