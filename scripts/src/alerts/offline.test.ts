import { launchChromium } from '@portolano/checks/browser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveAlerts, type ServedAlerts } from './served-alerts.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

let browser: Browser;
let served: ServedAlerts;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
	served = await serveAlerts('area', {
		site: 'protezione-civile',
		paths: /^\/(?:sw\.js|emergenza\/|emergenza\.css|tema\.css|contatti\/)?$/,
	});
	page = await (await browser.newContext()).newPage();
});

afterEach(async () => {
	await page.context().close();
	served.close();
});

/** Visits the home page until the emergency page is kept. */
async function visit() {
	await page.goto(`${served.origin}/`);
	await page.waitForFunction(async () => (await caches.match('/emergenza/')) !== undefined);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('after the first visit of any page, the emergency page opens without network and says how old it is', async () => {
	await visit();
	served.close();
	await page.goto(`${served.origin}/emergenza/`);

	expect(await page.getByRole('status').innerText()).toMatch(
		/^Sei senza rete\. Questa copia è stata salvata il \d+ [a-z]+ \d{4} alle \d\d:\d\d:/,
	);
	expect(await page.locator('a[href="tel:112"]').count()).toBe(1);
	expect(
		await page
			.locator('.numbers')
			.first()
			.evaluate((list) => getComputedStyle(list).display),
	).toBe('grid');
});

test('with the network, the page comes from it and says nothing of its age', async () => {
	await visit();
	served.replaced.set('/emergenza/', '<!doctype html><html lang="it"><title>Nuova</title><h1>Nuova</h1>');
	await page.goto(`${served.origin}/emergenza/`);

	expect(await page.locator('h1').innerText()).toBe('Nuova');
	expect(await page.getByRole('status').count()).toBe(0);
});

test('other pages are not kept', async () => {
	await visit();
	await page.goto(`${served.origin}/contatti/`);
	served.close();

	await expect(page.goto(`${served.origin}/contatti/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a new version of the worker takes over, and what was kept stays', async () => {
	await visit();
	const worker = await (await fetch(`${served.origin}/sw.js`)).text();
	served.replaced.set(
		'/sw.js',
		`${worker}\nself.addEventListener('message', ({ source }) => source?.postMessage('new'));`,
	);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const changed = new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve),
		);
		await registration.update();
		await changed;
	});
	served.close();
	await page.goto(`${served.origin}/emergenza/`);

	expect(await page.locator('a[href="tel:112"]').count()).toBe(1);
});

test('a worker that is broken leaves the site as it is', async () => {
	served.replaced.set('/sw.js', 'throw new Error("broken");');
	await page.goto(`${served.origin}/`);
	await page.goto(`${served.origin}/emergenza/`);

	expect(await page.locator('a[href="tel:112"]').count()).toBe(1);
});
