import { launchChromium } from '@portolano/checks/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';

const portal = inject('addresses').sites.find(({ kind }) => kind === 'portal');
const office = '/amministrazione/uffici/ufficio-anagrafe/';

/** Somebody far from Rome: what counts is the clock there. */
const elsewhere = { ...desktop, timezoneId: 'America/New_York' };

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

/** Opens a page of the portal at an instant. Time goes on only as the test says. */
async function openAt(
	instant: string,
	path: string,
	options: BrowserContextOptions = desktop,
): Promise<Page> {
	const page = await openPage(browser, options);
	await page.clock.install({ time: new Date(instant) });
	await page.goto(`${portal?.origin ?? ''}${path}`);
	return page;
}

const line = (page: Page) => page.locator('.pt-hours .open-state');

/** Where everything in the table of hours is, once the fonts are there. */
async function placesIn(page: Page) {
	await page.evaluate(() => document.fonts.ready);
	return page.locator('.pt-hours, .pt-hours *').evaluateAll((all) =>
		all
			.filter((element) => element.closest('.open-state-text') === null)
			.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return [x, y + scrollY, width, height].map(Math.round);
			}),
	);
}

/** The clock may run on while a page loads: a minute later the line is the same. */
async function lineAt(instant: string, options?: BrowserContextOptions): Promise<string> {
	const page = await openAt(instant, office, options);
	await page.locator('.pt-hours [data-is]').waitFor();
	const text = await line(page).innerText();
	await page.context().close();
	return text.trim();
}

describe('the office that is open on Thursday from 08:30 to 12:30 and from 15:00 to 17:00', () => {
	test.each([
		['2026-12-03T10:00:00+01:00', 'Aperto ora, chiude alle 12:30'],
		['2026-12-03T13:00:00+01:00', 'Chiuso ora, apre alle 15:00'],
		['2026-12-03T18:00:00+01:00', 'Chiuso ora, apre domani alle 08:30'],
		// 7 December is a day that differs, 8 December a holiday.
		['2026-12-05T14:00:00+01:00', 'Chiuso fino a mercoledì alle 08:30'],
		['2027-03-26T13:00:00+01:00', 'Chiuso fino a martedì alle 08:30'],
	])('at %s says “%s”, also to a reader in another time zone', async (instant, text) => {
		expect(await lineAt(instant)).toBe(text);
		expect(await lineAt(instant, elsewhere)).toBe(text);
	});

	test('says by itself that it has closed, politely, and marks the day in its table', async () => {
		const page = await openAt('2026-12-03T12:29:00+01:00', office);
		await page.locator('.pt-hours [data-is="open"]').waitFor();
		expect(await page.locator('.pt-hours [aria-current="date"] th').innerText()).toBe('giovedì');
		const status = page.getByRole('status').filter({ hasText: 'Aperto ora' });
		expect(await status.count()).toBe(1);
		await page.clock.runFor(61_000);
		await page.locator('.pt-hours [data-is="closed"]').waitFor();
		expect(await line(page).innerText()).toContain('Chiuso ora, apre alle 15:00');
		await page.context().close();
	});

	test('is right again when a page that slept is shown again', async () => {
		const page = await openAt('2026-12-03T10:00:00+01:00', office);
		await page.locator('.pt-hours [data-is="open"]').waitFor();
		// A device that sleeps runs no timers.
		await page.clock.pauseAt(new Date('2026-12-03T10:05:00+01:00'));
		await page.clock.setSystemTime(new Date('2026-12-04T16:00:00+01:00'));
		expect(await line(page).innerText()).toContain('Aperto ora');
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await line(page).innerText()).toContain('Chiuso ora, apre domani alle 08:30');
		await page.context().close();
	});

	test.each([
		['1280', desktop],
		['360', phone],
	])('moves nothing when its line is written: %s px', async (name, options) => {
		const page = await openPage(browser, options);
		await page.clock.install({ time: new Date('2026-12-03T10:00:00+01:00') });
		await page.route('**/OpenState*.js', (route) => route.abort());
		await page.goto(`${portal?.origin ?? ''}${office}`);
		const before = await placesIn(page);
		await page.unroute('**/OpenState*.js');
		await page.reload();
		await page.locator('.pt-hours [data-is]').waitFor();
		expect(await placesIn(page)).toEqual(before);
		await line(page).scrollIntoViewIfNeeded();
		await screenshot(page, `opening-hours-${name}`);
		await page.context().close();
	});

	test('without JavaScript has its table, and no empty place', async () => {
		const page = await openPage(browser, { ...desktop, javaScriptEnabled: false });
		await page.goto(`${portal?.origin ?? ''}${office}`);
		expect(await line(page).isVisible()).toBe(false);
		expect(await page.locator('.pt-hours table').first().innerText()).toContain('15:00–17:00');
		expect(await page.locator('.pt-hours').innerText()).toContain('10 maggio (San Cataldo)');
		await page.context().close();
	});
});

test('the list of offices says of each whether it is open, on one line of a phone', async () => {
	const page = await openAt('2026-12-03T10:00:00+01:00', '/amministrazione/uffici/', phone);
	await page.locator('.card [data-is]').first().waitFor();
	const [states, lines] = [page.locator('.card .open-state'), page.locator('.card .open-state-text')];
	const texts = await lines.allInnerTexts();
	expect(texts.length).toBeGreaterThan(5);
	expect(texts).toContain('Aperto ora, chiude alle 12:30');
	for (const text of texts) expect(text).toMatch(/^(Aperto|Chiuso)/);
	const heights = await states.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	expect(Math.max(...heights)).toBeLessThan(30);
	await page.context().close();
});

test('a service says at which counter and whether it is open now', async () => {
	const page = await openAt(
		'2026-12-03T10:00:00+01:00',
		'/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/',
	);
	await page.locator('#accesso [data-is]').first().waitFor();
	expect(await page.locator('#accesso').innerText()).toContain('Aperto ora, chiude alle 12:30');
	await page.locator('#accesso').getByRole('link', { name: 'Tutti gli orari' }).first().click();
	await page.waitForURL(/#orario$/);
	await page.context().close();
});
