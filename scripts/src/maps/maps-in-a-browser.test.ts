import { brotliCompressSync } from 'node:zlib';
import {
	axePage,
	forcedColoursFindings,
	keyboardFindings,
	launchChromium,
	prepareAxe,
	printFindings,
	reflowFindings,
	targetSizeFindings,
	textSizeFindings,
	textSpacingFindings,
	thirdPartyRequests,
} from '@portolano/checks/browser';
import { hostileText } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type ServedPages } from '../page-blocks/served-pages.ts';
import { fewPlaces, manyPlaces, placeAt, renderMaps } from './mapped-town.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

const KB = 1000;
const MAP_MAX = 70 * KB;
const START_MAX = 2 * KB;

const placesMap = '/vivere-il-comune/luoghi/mappa/';
const maps = [placesMap, '/vivere-il-comune/eventi/mappa/', '/amministrazione/uffici/mappa/'];

let browser: Browser;
let few: ServedPages;

beforeAll(async () => {
	browser = await launchChromium();
	few = await servePages('portal', await renderMaps(fewPlaces));
}, 120_000);

afterAll(async () => {
	few.close();
	await browser.close();
});

async function open(path: string, options: ContextOptions = {}, { origin } = few): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
		...options,
	});
	if (options.javaScriptEnabled !== false) await prepareAxe(context);
	const page = await context.newPage();
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			document.documentElement.dataset['violation'] = `${violatedDirective} ${blockedURI}`;
		});
	});
	await page.goto(origin + path);
	return page;
}

const violationOn = (page: Page) => page.evaluate(() => document.documentElement.dataset['violation']);
const startOf = (page: Page) => page.getByRole('button', { name: 'Apri la mappa interattiva' });
const mapOf = (page: Page) => page.getByRole('region', { name: 'Mappa interattiva' });
const signOf = (page: Page, name: string) => mapOf(page).getByRole('button', { name, exact: true });
const itemOf = (page: Page, title: string) => page.locator('[data-map-list] > li', { hasText: title });
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());
const currentItem = (page: Page) => page.locator('[data-map-list] > [aria-current]');

async function openMap(page: Page) {
	await startOf(page).click();
	await mapOf(page).locator('.pt-sign').first().waitFor();
}

test.each(maps)(
	'%s is accessible before and after its map is opened, and breaks no policy',
	async (path) => {
		const page = await open(path);
		const strangers = thirdPartyRequests(page, few.origin);
		for (const prepare of [() => Promise.resolve(), () => openMap(page)]) {
			await prepare();
			expect(await axePage(page)).toEqual([]);
			expect(await targetSizeFindings(page)).toEqual([]);
			expect(await reflowFindings(page, axePage)).toEqual([]);
			expect(await textSpacingFindings(page)).toEqual([]);
			expect(await textSizeFindings(page)).toEqual([]);
			expect(await forcedColoursFindings(page)).toEqual([]);
			expect(await printFindings(page)).toEqual([]);
		}
		expect(await violationOn(page)).toBeUndefined();
		expect(strangers()).toEqual([]);
		await page.goto(few.origin + path);
		expect(await keyboardFindings(page)).toEqual([]);
		await page.context().close();
	},
	300_000,
);

test('the map is fetched when it is asked for, in at most 70 KB; the page loads at most 2 KB for it', async () => {
	const page = await open(placesMap);
	await page.waitForLoadState('networkidle');
	const starting = await page.locator('script[src*="MapWithList"]').getAttribute('src');
	const scripts = new Map<string, string>();
	const read = async (path: string) => {
		if (scripts.has(path)) return;
		const text = await (await fetch(few.origin + path)).text();
		scripts.set(path, text);
		for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
			await read(`/_astro/${name}`);
	};
	if (starting) await read(starting);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openMap(page);
	await page.waitForLoadState('networkidle');
	const weigh = async (name: string) => {
		const body = Buffer.from(await (await fetch(few.origin + name)).arrayBuffer());
		return { name, bytes: brotliCompressSync(body).byteLength };
	};
	const loaded = await Promise.all(asked.map(weigh));
	const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
	const started = brotliCompressSync([...scripts.values()].join('')).byteLength;
	console.log(`Start ${String(started)} bytes; map ${String(total)} bytes:`, loaded);

	expect(started).toBeGreaterThan(300);
	expect(started).toBeLessThanOrEqual(START_MAX);
	expect(loaded.map(({ name }) => name)).toContain('/mappa-base.json');
	expect(loaded.length).toBeGreaterThanOrEqual(3);
	expect(total).toBeLessThanOrEqual(MAP_MAX);
	await page.context().close();
}, 120_000);

test.each([1280, 360])(
	'nothing moves when the map is opened, at %d pixels',
	async (width) => {
		const page = await open(placesMap, { viewport: { width, height: 800 } });
		await page.waitForLoadState('networkidle');
		await page.evaluate(async () => document.fonts.ready);
		const shift = await page.evaluateHandle(() => {
			const seen = { total: 0 };
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					if ('value' in entry && typeof entry.value === 'number') seen.total += entry.value;
			}).observe({ type: 'layout-shift' });
			return seen;
		});
		await openMap(page);
		await page.waitForTimeout(700);

		expect(await shift.evaluate(({ total }) => total)).toBe(0);
		await page.context().close();
	},
	120_000,
);

describe('by keyboard', () => {
	test('arrows move the map, plus and minus zoom, Tab goes to places in the order of the list', async () => {
		const page = await open(placesMap);
		await startOf(page).focus();
		await page.keyboard.press('Enter');
		await mapOf(page).locator('.pt-sign').first().waitFor();
		expect(await mapOf(page).evaluate((map) => map === document.activeElement)).toBe(true);

		const at = async () => (await signOf(page, '1. Arsenale').boundingBox())?.x ?? NaN;
		const before = await at();
		await page.keyboard.press('ArrowRight');
		await expect.poll(at).toBeLessThan(before - 40);
		await page.keyboard.press('ArrowLeft');
		await expect.poll(at).toBeCloseTo(before, 0);

		const names: (string | null)[] = [];
		for (let index = 0; index < 4; index += 1) {
			await page.keyboard.press('Tab');
			names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
		}
		expect(names).toEqual([
			'1. Arsenale',
			'2. Bastione',
			'3. Biblioteca comunale',
			'2 luoghi vicini: ingrandisci',
		]);

		await mapOf(page).focus();
		const scale = () => mapOf(page).locator('.leaflet-control-scale-line').textContent();
		const first = await scale();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await expect.poll(scale).not.toBe(first);
		await page.keyboard.press('-');
		await page.keyboard.press('-');
		await expect.poll(scale).toBe(first);
		await page.context().close();
	}, 120_000);

	test('Enter opens a place, which marks its item in the list; Esc closes it and returns', async () => {
		const page = await open(placesMap);
		await openMap(page);
		await signOf(page, '1. Arsenale').focus();
		await page.keyboard.press('Enter');
		await page.locator('.pt-popup').waitFor();

		expect(await focusedText(page)).toBe('1. Arsenale');
		expect(await currentItem(page).count()).toBe(1);
		expect(await currentItem(page).textContent()).toContain('Arsenale');
		expect(await page.locator('.pt-popup a').getAttribute('href')).toBe('/vivere-il-comune/luoghi/arsenale/');
		await page.keyboard.press('Escape');
		await page.locator('.pt-popup').waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('1. Arsenale');
		expect(await currentItem(page).count()).toBe(0);
		await page.context().close();
	}, 120_000);

	test('places at the same point are told together', async () => {
		const page = await open(placesMap);
		await openMap(page);
		await signOf(page, '2 nello stesso punto: apri l’elenco').focus();
		await page.keyboard.press('Enter');
		const links = page.locator('.pt-popup a');
		await links.first().waitFor();

		expect(await links.allTextContents()).toEqual(['5. Darsena', '6. Edicola']);
		await page.context().close();
	}, 120_000);
});

describe('the list', () => {
	test('is in step: an item opens its place, closing it returns to the item', async () => {
		const page = await open(placesMap);
		await itemOf(page, 'Faro').getByRole('link', { name: 'Mostra sulla mappa' }).click();
		await page.locator('.pt-popup').waitFor();

		expect(await page.locator('.pt-popup').textContent()).toContain('Faro');
		expect(await currentItem(page).textContent()).toContain('Faro');
		expect(await mapOf(page).locator('.pt-sign[aria-current]').count()).toBe(1);
		await page.getByRole('button', { name: 'Chiudi', exact: true }).click();
		expect(await focusedText(page)).toBe('Mostra sulla mappa: Faro');
		await page.context().close();
	}, 120_000);

	test('has what is not on the map, with a note and nothing that leads there', async () => {
		const page = await open(placesMap);
		const item = itemOf(page, 'Casa degli emigrati');

		expect(await item.textContent()).toContain('Fuori dalla mappa');
		expect(await item.getByRole('link', { name: 'Mostra sulla mappa' }).count()).toBe(0);
		await page.context().close();
	}, 120_000);

	test('shows the place to which an address leads', async () => {
		const page = await open('/vivere-il-comune/luoghi/faro/');
		await page.getByRole('link', { name: 'Apri la mappa dei luoghi' }).click();
		await page.locator('.pt-popup').waitFor();

		expect(new URL(page.url()).pathname).toBe(placesMap);
		expect(await page.locator('.pt-popup').textContent()).toContain('Faro');
		await page.context().close();
	}, 120_000);
});

describe('my position', () => {
	const near = { latitude: 40.385, longitude: 17.16, accuracy: 120 };

	test('is asked for on a click, shown, sorts the list and is sent nowhere', async () => {
		const page = await open(placesMap, { geolocation: near, permissions: ['geolocation'] });
		const asked: string[] = [];
		await openMap(page);
		page.on('request', (request) => asked.push(request.url()));
		await page.getByRole('button', { name: 'La mia posizione' }).click();
		await page.getByText('Sei qui, con un margine di 120 m.').waitFor();
		expect(await itemOf(page, 'Faro').textContent()).toMatch(/a 1,0 km/);

		const firstItem = () => page.locator('[data-map-list] > li').first().textContent();
		expect(await firstItem()).toContain('Arsenale');
		await page.getByLabel('Prima i più vicini').check();
		expect(await firstItem()).toContain('Faro');
		expect(await page.locator('[data-map-list] > li').last().textContent()).toContain('Casa degli emigrati');
		await page.getByLabel('Prima i più vicini').uncheck();
		expect(await firstItem()).toContain('Arsenale');

		expect(asked).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		await page.context().close();
	}, 120_000);

	test('far from all places leaves the map where it is', async () => {
		const rome = { latitude: 41.9, longitude: 12.5 };
		const page = await open(placesMap, { geolocation: rome, permissions: ['geolocation'] });
		await openMap(page);
		await page.getByRole('button', { name: 'La mia posizione' }).click();
		await page.getByText('Sei lontano da questi luoghi').waitFor();

		expect(await signOf(page, '1. Arsenale').isVisible()).toBe(true);
		await page.context().close();
	}, 120_000);

	test('that the browser refuses is told in plain words', async () => {
		const page = await open(placesMap);
		await openMap(page);
		await page.getByRole('button', { name: 'La mia posizione' }).click();
		await page.getByText('Il browser non ha il permesso di dire dove sei.').waitFor();
		await page.context().close();
	}, 120_000);

	test('that does not come in time is told, and can be asked for again', async () => {
		const page = await open(placesMap, { geolocation: near, permissions: ['geolocation'] });
		await page.evaluate(() => {
			const { geolocation } = navigator;
			const ask = geolocation.getCurrentPosition.bind(geolocation);
			// The first time as a phone indoors, where no satellite is seen: the browser gives up at once.
			geolocation.getCurrentPosition = (found, failed, options) => {
				geolocation.getCurrentPosition = ask;
				ask(found, failed, { ...options, timeout: 0, maximumAge: 0 });
			};
		});
		await openMap(page);
		await page.getByRole('button', { name: 'La mia posizione' }).click();
		await page.getByText('Il dispositivo ci ha messo troppo').waitFor();
		await page.getByRole('button', { name: 'La mia posizione' }).click();
		await page.getByText('Sei qui, con un margine di 120 m.').waitFor();
		await page.context().close();
	}, 120_000);

	test('on a page without HTTPS is told to need it', async () => {
		const context = await browser.newContext();
		await context.route('http://comune.test/**', async (route) => {
			const { pathname } = new URL(route.request().url());
			await route.fulfill({ response: await route.fetch({ url: few.origin + pathname }) });
		});
		const page = await context.newPage();
		await page.goto(`http://comune.test${placesMap}`);
		await openMap(page);
		await page.getByRole('button', { name: 'La mia posizione' }).click();
		await page.getByText('Il browser dice la posizione solo alle pagine con un indirizzo sicuro').waitFor();
		await context.close();
	}, 120_000);
});

describe('when something is missing', () => {
	test('without JavaScript there are the image, the list and links between them, and no button', async () => {
		const page = await open(placesMap, { javaScriptEnabled: false });

		expect(await page.getByRole('img', { name: 'Mappa: Mappa dei luoghi' }).isVisible()).toBe(true);
		expect(await startOf(page).isVisible()).toBe(false);
		await itemOf(page, 'Faro').getByRole('link', { name: 'Mostra sulla mappa' }).click();
		expect(new URL(page.url()).hash).toBe('#mappa');
		await page.context().close();
	}, 120_000);

	test('a map that does not come says so, and comes at the next try', async () => {
		const page = await open(placesMap);
		await page.route(/open-map/, (route) => route.abort());
		await startOf(page).click();
		await page.getByText('La mappa non si è aperta').waitFor();
		await page.unroute(/open-map/);
		// Browsers remember a module that failed; what a reader does is to load the page again.
		await page.reload();
		await openMap(page);
		await page.context().close();
	}, 120_000);

	test('without the outlines the places are there all the same', async () => {
		const page = await open(placesMap);
		await page.route(/mappa-base/, (route) => route.fulfill({ status: 503 }));
		await openMap(page);
		await page.getByText('Il disegno del territorio non è arrivato').waitFor();
		expect(await signOf(page, '1. Arsenale').isVisible()).toBe(true);
		await page.context().close();
	}, 120_000);
});

test('a finger scrolls the page over the map, and the map says how it moves', async () => {
	const page = await open(placesMap, {
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true,
	});
	await openMap(page);
	await mapOf(page).scrollIntoViewIfNeeded();
	const box = await mapOf(page).boundingBox();
	if (!box) throw new Error('The map has no place on the page.');
	const before = await page.evaluate(() => scrollY);
	const sign = await signOf(page, '1. Arsenale').evaluate((element) => element.getBoundingClientRect().x);
	const session = await page.context().newCDPSession(page);
	const x = Math.round(box.x + 100);
	const y = Math.round(box.y + box.height - 20);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', { x, y });
	for (let moved = 20; moved <= 200; moved += 20) await touch('touchMove', { x, y: y - moved });
	await touch('touchEnd');
	await page.getByText('Con due dita sposti e ingrandisci la mappa.').waitFor();

	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
	expect(await signOf(page, '1. Arsenale').evaluate((element) => element.getBoundingClientRect().x)).toBe(
		sign,
	);
	await page.context().close();
}, 120_000);

test('on paper there is the image, whether the map is open or not', async () => {
	const page = await open(placesMap);
	await openMap(page);
	await page.emulateMedia({ media: 'print' });

	expect(await mapOf(page).isVisible()).toBe(false);
	expect(await page.getByRole('img', { name: 'Mappa: Mappa dei luoghi' }).isVisible()).toBe(true);
	await page.context().close();
}, 120_000);

test('2,000 places open in a moment as clusters, and Enter on one goes to its places', async () => {
	const many = await servePages('portal', await renderMaps(manyPlaces(2000)));
	const page = await open(placesMap, {}, many);
	const began = performance.now();
	await openMap(page);
	const opened = performance.now() - began;
	const html = await (await fetch(many.origin + placesMap)).text();
	console.log(
		`2,000 places: opened in ${opened.toFixed(0)} ms, page of ${String(html.length)} characters, ${String(brotliCompressSync(html).byteLength)} bytes compressed.`,
	);

	const signs = () => mapOf(page).locator('.pt-sign').count();
	expect(await signs()).toBeLessThan(400);
	const cluster = mapOf(page).locator('.pt-sign-group').first();
	const name = await cluster.getAttribute('aria-label');
	await cluster.focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
		.not.toBe(name);
	expect(await page.evaluate(() => document.activeElement?.className)).toContain('pt-sign');

	await itemOf(page, 'Luogo 1234').getByRole('link', { name: 'Mostra sulla mappa' }).click();
	await page.locator('.pt-popup', { hasText: 'Luogo 1234' }).waitFor();
	await page.context().close();
	many.close();
}, 300_000);

test('hostile names stay text, in the page and on the map', async () => {
	const hostile = await servePages('portal', await renderMaps([placeAt(hostileText, 40.4, 17.2)]));
	const page = await open(placesMap, {}, hostile);
	const elements = () => page.evaluate(() => document.querySelectorAll('img, script, iframe').length);
	await openMap(page);
	const before = await elements();
	await page.locator('[data-map-list] > li', { hasText: hostileText }).locator('[data-map-show]').click();
	await page.locator('.pt-popup').waitFor();

	expect(await page.locator('.pt-popup').textContent()).toContain(hostileText);
	expect(await elements()).toBe(before);
	expect(await violationOn(page)).toBeUndefined();
	await page.context().close();
	hostile.close();
}, 120_000);
