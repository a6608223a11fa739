import { axePage, launchChromium, prepareAxe } from '@portolano/checks/browser';
import { buildBar } from '@portolano/site-kit/testing/lane-files.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveAlerts, type ServedAlerts } from './served-alerts.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

let browser: Browser;
let served: ServedAlerts;

beforeAll(async () => {
	browser = await launchChromium();
	served = await serveAlerts('area', {
		site: 'protezione-civile',
		paths:
			/^\/(?:allerte\/|sw\.js|emergenza\/|emergenza\.css|tema\.css|site\.webmanifest|simbolo\.svg|favicon\.ico)?$/,
	});
});

afterAll(async () => {
	await browser.close();
	served.close();
});

beforeEach(() => {
	served.bars = [];
	served.isIncluding = true;
});

async function openAt(path: string, { width = 360, javaScriptEnabled = true } = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled });
	if (javaScriptEnabled) await prepareAxe(context);
	const page = await context.newPage();
	if (javaScriptEnabled) await page.addInitScript(sumLayoutShifts);
	// A font that comes late may move a line of the page by itself; alerts have no font of the site.
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(served.origin + path, { waitUntil: 'networkidle' });
	return page;
}

/** Adds up every layout shift of the page, also those after a visitor did something, in an attribute. */
function sumLayoutShifts() {
	let sum = 0;
	new PerformanceObserver((list) => {
		for (const shift of list.getEntries()) sum += 'value' in shift ? Number(shift.value) : 0;
		document.documentElement.dataset['shifts'] = String(sum);
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Returns the layout shift of an open page, after what was painted last. */
function shiftOf(page: Page): Promise<number> {
	return page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
		return Number(document.documentElement.dataset['shifts'] ?? 0);
	});
}

/** Has an open page look for alerts now, as it does every 15 seconds. */
const lookAgain = (page: Page) =>
	page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

const positionOf = (page: Page) =>
	page.locator('.alert-bar').evaluate((bar) => getComputedStyle(bar.parentElement ?? bar).position);

describe('an alert that is there when a page is opened', () => {
	test('is read without JavaScript, above everything', async () => {
		served.bars = [buildBar()];
		const page = await openAt('/allerte/', { javaScriptEnabled: false });

		expect(await page.locator('.alert-bar').innerText()).toMatch(
			/Allerta arancione[^]*Stai lontano dal molo/,
		);
		expect(await page.locator('.alert-state').innerText()).toContain('Allerta arancione');
		expect(await page.locator('.alert-place a[href="/allerte/attive.html"]').count()).toBe(0);
		await page.context().close();
	});

	test.each([360, 1280])(
		'stands in the flow of a page %i pixels wide, moves nothing, and is accessible',
		async (width) => {
			served.bars = [
				buildBar({ id: 'a', level: 'red', title: 'Piena' }),
				buildBar(),
				buildBar({ id: 'c', level: 'yellow', isDrill: true, title: 'Vento' }),
				buildBar({ id: 'd', level: 'info', title: 'Anagrafe chiusa' }),
			];
			const page = await openAt('/allerte/', { width });

			expect(
				await page
					.locator('.alert-bar')
					.first()
					.evaluate((bar) => getComputedStyle(bar).position),
			).toBe('static');
			expect(await page.locator('.alert-late > *').count()).toBe(0);
			expect(await shiftOf(page)).toBe(0);
			expect(await axePage(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await page.context().close();
		},
	);

	test('says that it is over at its instant, where it stands', async () => {
		const page = await openWith(buildBar({ until: Date.now() + 4000 }));
		const height = () => page.locator('.alert-bar').evaluate((bar) => bar.getBoundingClientRect().height);
		const before = await height();
		await page.getByText(/Conclusa il \d/).waitFor();

		expect(await height()).toBe(before);
		expect(await page.locator('.alert-bar a').count()).toBe(0);
		expect(await shiftOf(page)).toBe(0);
		await page.context().close();
	});

	test('says that it is over when it is withdrawn, and what it says now when it is extended', async () => {
		const page = await openWith(buildBar({ text: 'Stai lontano dal molo.' }));
		served.bars = [buildBar({ text: 'Stai lontano dal molo e dalla spiaggia, fino alle sette di lunedì.' })];
		await lookAgain(page);
		await page.getByText('fino alle sette di lunedì').waitFor();
		expect(await page.locator('.alert-bar').count()).toBe(1);
		served.bars = [];
		await lookAgain(page);
		await page.getByText(/Conclusa il \d/).waitFor();

		expect(await shiftOf(page)).toBe(0);
		await page.context().close();
	});
});

async function openWith(bar: ReturnType<typeof buildBar>): Promise<Page> {
	served.bars = [bar];
	return openAt('/allerte/');
}

describe('an alert that comes while a page is open', () => {
	test('is over the page, moves nothing, is accessible, and can be closed', async () => {
		const page = await openAt('/allerte/');
		served.bars = [buildBar()];
		await lookAgain(page);
		await page.getByText('Stai lontano dal molo').waitFor();

		expect(await positionOf(page)).toBe('fixed');
		expect(await page.locator('.alert-state').innerText()).toContain('Allerta arancione');
		expect(await axePage(page)).toEqual([]);
		expect(await shiftOf(page)).toBe(0);

		await page.getByRole('button', { name: 'Chiudi' }).click();
		await lookAgain(page);
		await page.waitForLoadState('networkidle');
		expect(await page.locator('.alert-bar').count()).toBe(0);
		expect(await shiftOf(page)).toBe(0);
		await page.context().close();
	});
});

describe('where the server includes nothing', () => {
	beforeEach(() => {
		served.isIncluding = false;
		served.bars = [buildBar()];
	});

	test('the script shows alerts and state, and moves nothing', async () => {
		const page = await openAt('/allerte/');
		await page.getByText('Stai lontano dal molo').waitFor();
		await page.locator('.alert-state-orange').waitFor();

		expect(await positionOf(page)).toBe('fixed');
		expect(await shiftOf(page)).toBe(0);
		await page.context().close();
	});

	test('without JavaScript a link leads to the alerts, and nothing says that there are none', async () => {
		const page = await openAt('/allerte/', { javaScriptEnabled: false });

		expect(await page.locator('.alert-place a').getAttribute('href')).toBe('/allerte/attive.html');
		expect(await page.locator('body').innerText()).not.toContain('Nessuna allerta');
		await page.context().close();
	});
});

test('an alert whose file can’t be read any more stays, and ends at its instant', async () => {
	const page = await openWith(buildBar({ until: Date.now() + 6000 }));
	served.bars = undefined;
	await lookAgain(page);
	await page.waitForLoadState('networkidle');
	expect(await page.locator('.alert-bar a').count()).toBe(2);
	await page.getByText(/Conclusa il \d/).waitFor();
	await page.context().close();
});
