import {
	axePage,
	forcedColoursFindings,
	keyboardFindings,
	launchChromium,
	prepareAxe,
	reflowFindings,
	targetSizeFindings,
	textSizeFindings,
	textSpacingFindings,
} from '@portolano/checks/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cityPlaces } from './city-places.ts';
import { serveCity, type ServedCity } from './served-city.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

let browser: Browser;
let served: ServedCity;

beforeAll(async () => {
	browser = await launchChromium();
	served = await serveCity(cityPlaces);
}, 240_000);

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

/** Opens the list of places with the choices on show. */
async function openForm(options: ContextOptions = {}): Promise<Page> {
	const page = await open('/luoghi/', options);
	await page.locator('form[data-narrow]:not([hidden])').waitFor({ state: 'attached' });
	await page.getByText('Filtra l’elenco').click();
	return page;
}

const titles = (page: Page) => page.locator('[data-tokens]:visible h3').allInnerTexts();
const status = (page: Page) => page.locator('[data-narrow-status]');
const mapOf = (page: Page) => page.getByRole('region', { name: 'Mappa interattiva' });
const signs = (page: Page) => mapOf(page).locator('.pt-sign');
const near = (page: Page) => page.getByRole('button', { name: 'Prima i più vicini a me' });

async function openMap(page: Page) {
	await page.getByRole('button', { name: 'Apri la mappa interattiva' }).click();
	await signs(page).first().waitFor();
}

describe('the form that narrows a list', () => {
	test.each(['light', 'dark'] as const)(
		'is accessible on %s pages, at 320 pixels and with letters of double size',
		async (colorScheme) => {
			const page = await openForm({ colorScheme });
			expect(await axePage(page)).toEqual([]);
			expect(await targetSizeFindings(page)).toEqual([]);
			expect(await reflowFindings(page, axePage)).toEqual([]);
			expect(await textSpacingFindings(page)).toEqual([]);
			expect(await textSizeFindings(page)).toEqual([]);
			// Chromium's forced colours are on white here, as in every-mode.ts.
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await forcedColoursFindings(page, axePage)).toEqual([]);
			await page.context().close();
		},
		240_000,
	);

	test('is used by keyboard: what is chosen is in the address, and is there again when one comes back', async () => {
		const page = await openForm();
		const all = await titles(page);
		await page.getByLabel('Gratis').focus();
		await page.keyboard.press('Space');
		await expect.poll(() => titles(page)).not.toEqual(all);
		expect(await titles(page)).toEqual(expect.arrayContaining(['Arena', 'Bagni']));
		expect(await titles(page)).not.toContain('Cisterna');
		expect(await status(page).innerText()).toMatch(/^Ne restano \d+$/);

		await page.getByLabel('Marina').press('Space');
		await expect.poll(() => titles(page)).toEqual(['Bagni']);
		expect(await status(page).innerText()).toBe('Ne resta 1');
		await page.reload();
		await expect.poll(() => titles(page)).toEqual(['Bagni']);
		expect(await page.getByLabel('Marina').isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Togli tutte le scelte' }).press('Enter');
		await expect.poll(() => titles(page)).toEqual(all);
		expect(new URL(page.url()).search).toBe('');
		await page.context().close();
	}, 120_000);

	test('has no trap for the keyboard', async () => {
		const page = await open('/luoghi/');
		// A click would have the keyboard begin where it was.
		await page.locator('details:has(form[data-narrow])').evaluate((details) => {
			details.toggleAttribute('open', true);
		});
		expect(await keyboardFindings(page)).toEqual([]);
		await page.context().close();
	}, 240_000);

	test('says so where nothing is left', async () => {
		const page = await openForm();
		await page.getByLabel('Gratis').check();
		await page.getByLabel('Con bambine e bambini').check();
		await page.getByLabel('Porto', { exact: true }).check();
		await page.getByText('Con queste scelte non resta niente: togline una.').waitFor();
		expect(await status(page).innerText()).toBe('Non ne resta nessuno');
		await page.context().close();
	}, 120_000);

	test('is not there without JavaScript: links lead to lists of their own', async () => {
		const page = await open('/luoghi/', { javaScriptEnabled: false });
		expect(await page.locator('form[data-narrow]').isVisible()).toBe(false);
		await page.getByText('Filtra l’elenco').click();
		await page.getByRole('link', { name: /^Gratis/ }).click();
		expect(new URL(page.url()).pathname).toBe('/luoghi/scelta/gratis/');
		expect(await page.locator('main h3').allInnerTexts()).toEqual(expect.arrayContaining(['Arena', 'Bagni']));
		await page.context().close();
	}, 120_000);
});

describe('what is near', () => {
	const inTown = { latitude: 40.385, longitude: 17.16 };

	test('comes first with its distance, and the position is sent nowhere', async () => {
		const page = await openForm({ geolocation: inTown, permissions: ['geolocation'] });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await near(page).press('Enter');
		await page.getByText('L’elenco comincia da quello più vicino.').waitFor();
		expect((await titles(page))[0]).toBe('Cisterna');
		expect(await page.locator('[data-tokens]', { hasText: 'Cisterna' }).innerText()).toMatch(/1,0 km/);
		expect(asked.filter((url) => !url.includes('/file/'))).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		await page.context().close();
	}, 120_000);

	test('is told to be far for those who are not in the city yet', async () => {
		const page = await openForm({
			geolocation: { latitude: 52.5, longitude: 13.4 },
			permissions: ['geolocation'],
		});
		await near(page).click();
		await page.getByText('Sei lontano da questi luoghi').waitFor();
		expect((await titles(page)).length).toBeGreaterThan(2);
		await page.context().close();
	}, 120_000);

	test('stays unknown where the position is refused: the list stays as it is, and says why', async () => {
		const page = await openForm();
		const before = await titles(page);
		await near(page).click();
		await page.getByText('Non hai dato il permesso di leggere la posizione').waitFor();
		expect(await titles(page)).toEqual(before);
		await page.context().close();
	}, 120_000);
});

describe('the map of the list', () => {
	test('is in step: pointing at an entry marks its sign, and the other way round', async () => {
		const page = await open('/luoghi/');
		await openMap(page);
		const item = page.locator('[data-map-point]', { hasText: 'Arena' });
		await item.locator('h3 a').focus();
		expect(await mapOf(page).locator('.pt-sign[data-pointed]').count()).toBe(1);
		await mapOf(page).focus();
		expect(await mapOf(page).locator('.pt-sign[data-pointed]').count()).toBe(0);
		await mapOf(page)
			.getByRole('button', { name: /Cisterna/ })
			.hover();
		expect(await page.locator('[data-map-point][data-pointed] h3').allInnerTexts()).toEqual(['Cisterna']);

		await item.getByRole('link', { name: 'Mostra sulla mappa' }).click();
		await page.locator('.pt-popup', { hasText: 'Arena' }).waitFor();
		expect(await page.locator('[data-map-point][aria-current] h3').allInnerTexts()).toEqual(['Arena']);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
			'Mostra sulla mappa: Arena',
		);
		await page.context().close();
	}, 120_000);

	test('is narrowed with it, before it is opened and after', async () => {
		const page = await openForm();
		await page.getByLabel('Marina').check();
		await page.getByText('L’immagine mostra tutto l’elenco').waitFor();
		await openMap(page);
		expect(await signs(page).count()).toBe(1);
		expect(await page.getByText('L’immagine mostra tutto l’elenco').isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Togli tutte le scelte' }).click();
		await expect.poll(() => signs(page).count()).toBeGreaterThan(1);
		await page.context().close();
	}, 120_000);

	test('of events has each at its place', async () => {
		const page = await open('/eventi/');
		await openMap(page);
		expect(await signs(page).count()).toBeGreaterThan(0);
		expect(await axePage(page)).toEqual([]);
		await page.context().close();
	}, 120_000);
});
