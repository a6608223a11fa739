import {
	axePage,
	keyboardFindings,
	launchChromium,
	prepareAxe,
	printFindings,
	reflowFindings,
	targetSizeFindings,
	thirdPartyRequests,
} from '@portolano/checks/browser';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { smallTown } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type ServedPages } from '../page-blocks/served-pages.ts';
import { applicationFolder } from '../page-blocks/sites.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
	browser = await launchChromium();
	const files = await renderSite({
		root: applicationFolder('area'),
		site: 'protezione-civile',
		documents: smallTown(),
	});
	served = await servePages('area', files);
});

afterAll(async () => {
	served.close();
	await browser.close();
});

async function open(path: string, options: ContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
		...options,
	});
	if (options.javaScriptEnabled !== false) await prepareAxe(context);
	const page = await context.newPage();
	await page.goto(served.origin + path);
	return page;
}

const paths = [
	'/rischi/',
	'/rischi/alluvione/',
	'/aree-di-emergenza/',
	'/aree-di-emergenza/palestra-di-via-roma/',
	'/la-mia-zona/',
	'/piano-familiare/',
];

test.each(paths)(
	'%s is accessible, on a phone, by keyboard and on paper too',
	async (path) => {
		const page = await open(path);
		expect(await axePage(page)).toEqual([]);
		expect(await targetSizeFindings(page)).toEqual([]);
		expect(await reflowFindings(page, axePage)).toEqual([]);
		expect(await printFindings(page)).toEqual([]);
		await page.goto(served.origin + path);
		expect(await keyboardFindings(page)).toEqual([]);
		await page.context().close();
	},
	300_000,
);

describe('“La mia zona”', () => {
	const path = '/la-mia-zona/';
	const inside = { latitude: 40.4644, longitude: 17.247 };

	test('a chosen district shows its risks and the nearest areas, without the network too', async () => {
		const page = await open(path, { viewport: { width: 360, height: 740 } });
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await page.getByRole('combobox', { name: 'Scegli il quartiere' }).selectOption('porto-vecchio');
		const result = page.locator('[data-zone-result]');
		await result.getByText('Aree più vicine').waitFor();

		expect(await page.getByRole('status').first().textContent()).toBe('La tua zona: Porto vecchio.');
		expect(await result.textContent()).toContain('I sottopassi si allagano.');
		expect(await result.locator('ol').textContent()).toMatch(/\d+ m A1 · Piazza del Porto ?Area di attesa/);
		expect(await result.textContent()).toContain('Da non usare in caso di: Maremoto');
		expect(await result.textContent()).toContain('Dato dimostrativo, non verificato');
		await page.context().close();
	}, 120_000);

	test('the position is compared on the device and sent nowhere', async () => {
		const page = await open(path, { geolocation: inside, permissions: ['geolocation'] });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const strangers = thirdPartyRequests(page, served.origin);
		await page.getByRole('button', { name: 'Usa la mia posizione' }).click();
		await page.getByText('La tua zona: Porto vecchio.').waitFor();

		expect(asked.filter((url) => /40\.4|17\.2/.test(url))).toEqual([]);
		expect(strangers()).toEqual([]);
		await page.context().close();
	}, 120_000);

	test('who is in no district gets the nearest areas all the same', async () => {
		const elsewhere = { latitude: 40.6, longitude: 17.4 };
		const page = await open(path, { geolocation: elsewhere, permissions: ['geolocation'] });
		await page.getByRole('button', { name: 'Usa la mia posizione' }).click();
		await page.getByText('Non sei in uno dei quartieri').waitFor();

		expect(await page.locator('[data-zone-result]').textContent()).toMatch(/\d+,\d km/);
		await page.context().close();
	}, 120_000);

	test('without a position the page says what to do', async () => {
		const page = await open(path);
		await page.getByRole('button', { name: 'Usa la mia posizione' }).click();
		await page.getByText('Scegli il quartiere dall’elenco').waitFor();
		await page.context().close();
	}, 120_000);

	test('without JavaScript every district is there, and nothing that needs it', async () => {
		const page = await open(path, { javaScriptEnabled: false });
		expect(await page.locator('[data-my-zone]').isVisible()).toBe(false);
		await page.locator('#porto-vecchio summary').click();
		expect(await page.getByText('I sottopassi si allagano.').isVisible()).toBe(true);
		await page.context().close();
	}, 120_000);

	test('the address of a district opens it', async () => {
		const page = await open(`${path}#porto-vecchio`);
		await page.getByText('I sottopassi si allagano.').waitFor();
		await page.context().close();
	}, 120_000);
});

describe('the family plan', () => {
	const path = '/piano-familiare/';

	test('stays on the device until it is erased', async () => {
		const page = await open(path);
		const sent: string[] = [];
		await page.getByLabel('Vicino a casa').fill('Davanti alla scuola');
		await page.getByLabel('Torcia e pile').check();
		page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
		await page.getByText('Salvato su questo dispositivo.').waitFor();
		await page.reload();

		expect(await page.getByLabel('Vicino a casa').inputValue()).toBe('Davanti alla scuola');
		expect(await page.getByLabel('Torcia e pile').isChecked()).toBe(true);

		await page.getByRole('button', { name: 'Cancella tutto' }).click();
		await page.getByRole('button', { name: 'Sì, cancella' }).click();
		expect(await page.getByLabel('Vicino a casa').inputValue()).toBe('');
		await page.reload();
		expect(await page.getByLabel('Vicino a casa').inputValue()).toBe('');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		expect(sent).toEqual([]);
		await page.context().close();
	}, 120_000);

	test('without JavaScript is an empty form to print', async () => {
		const page = await open(path, { javaScriptEnabled: false });
		expect(await page.getByLabel('Vicino a casa').isVisible()).toBe(true);
		expect(await page.locator('[data-print]').isVisible()).toBe(false);
		await page.context().close();
	}, 120_000);
});
