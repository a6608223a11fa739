import { readFile } from 'node:fs/promises';
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
} from '@portolano/checks/browser';
import { itemKey } from '@portolano/site-kit/trip.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCity, type ServedCity } from './served-city.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

const tripPage = '/il-mio-viaggio/';
const castle = itemKey({ type: 'place', id: 'place-castello-sul-mare' });
const walls = itemKey({ type: 'place', id: 'place-mura-di-levante' });
const festival = itemKey({ type: 'event', id: 'event-festival-dei-due-mari' });

let browser: Browser;
let served: ServedCity;

beforeAll(async () => {
	browser = await launchChromium();
	served = await serveCity();
}, 120_000);

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
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
			document.documentElement.dataset['violation'] = violatedDirective;
		});
	});
	await page.goto(served.origin + path);
	return page;
}

/** Opens the page of the trip with a trip on the device. */
async function openWith(trip: string): Promise<Page> {
	const page = await open('/salvati/');
	await page.evaluate((text) => {
		localStorage.setItem('portolano-viaggio', text);
	}, trip);
	await page.goto(served.origin + tripPage);
	await page.locator('.pt-trip-day').first().waitFor();
	return page;
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('portolano-viaggio'));
const titles = (page: Page) => page.locator('.pt-trip-stop h3').allTextContents();

test('places are added from their page and from their card, and removed again', async () => {
	const page = await open('/luoghi/castello-sul-mare/');
	await page.getByRole('button', { name: 'Aggiungi al mio viaggio', exact: true }).click();
	await page.getByText('Aggiunto al mio viaggio: Castello sul mare.').waitFor();
	await page.goto(`${served.origin}/luoghi/`);
	await page.getByRole('button', { name: 'Aggiungi al mio viaggio: Mura di levante' }).click();
	expect(await kept(page)).toBe(`1;,${castle},${walls}`);
	expect(await page.locator('[data-trip-count]').innerText()).toContain('2');

	await page.getByRole('link', { name: 'Vedi il mio viaggio' }).click();
	await page.locator('.pt-trip-stop').nth(1).waitFor();
	expect(await titles(page)).toEqual(['Castello sul mare', 'Mura di levante']);
	await page.getByRole('button', { name: 'Togli: Castello sul mare' }).click();
	expect(await kept(page)).toBe(`1;,${walls}`);
	await page.context().close();
}, 120_000);

test('the page says what can’t work on a date, and how far stops are from one another', async () => {
	// The castle opens on Saturdays and Sundays; 4 December 2026 is a Friday.
	const page = await openWith(`1;2026-12-04,${castle}:1100:60,${walls},${festival}`);
	const texts = await page.locator('.pt-trip-stop').allTextContents();
	expect(texts[0]).toContain('Non va: venerdì 4 dicembre 2026 è chiuso.');
	expect(texts[1]).toMatch(/A piedi circa \d+ min \([\d,]+ k?m in linea d’aria\)/);
	expect(texts[2]).toContain('Non va: l’evento non è in questo giorno, ma venerdì 18 dicembre 2026.');

	await page.getByLabel('Data').fill('2026-12-05');
	await page.getByText('Una cosa da sistemare in questo giorno.').waitFor();
	expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date');
	await page.context().close();
}, 120_000);

test('stops are put in order by keyboard, and the focus stays on the button', async () => {
	const page = await openWith(`1;,${castle},${walls},${festival}`);
	await page.getByRole('button', { name: 'Sposta dopo: Castello sul mare' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');

	expect(await titles(page)).toEqual(['Mura di levante', 'Festival dei due mari', 'Castello sul mare']);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
		'Sposta dopo: Castello sul mare',
	);
	expect(await page.locator('[data-trip-status]').innerText()).toBe(
		'Castello sul mare: ora è la tappa 3 del giorno 1.',
	);
	await page.getByLabel('Sposta a').first().selectOption('Un nuovo giorno');
	expect(await kept(page)).toBe(`1;,${festival},${castle};,${walls}`);
	await page.context().close();
}, 120_000);

test('a link shows its trip, says what is missing, and never takes the place of one’s own without being told', async () => {
	const own = `1;,${castle}`;
	const page = await openWith(own);
	const unknown = Array.from({ length: 700 }, (_, index) => `p${index.toString(36)}zz`).join(',');
	const hash = `#t=1;2026-12-05,${walls}:0930,<b>x</b>,${unknown}`.slice(0, 8000);
	await page.goto(`${served.origin}/salvati/`);
	await page.goto(served.origin + tripPage + hash);
	await page.getByRole('heading', { name: 'Ti hanno mandato un viaggio' }).waitFor();
	expect(
		await page.getByText(/\d+ tappe del link non ci sono, o non ci sono più, su questo sito/).count(),
	).toBe(1);
	expect(await titles(page)).toEqual(['Mura di levante']);
	expect(await kept(page)).toBe(own);

	await page.getByRole('button', { name: 'Mettilo al posto del mio' }).click();
	expect(await page.getByText('Il tuo viaggio (tappe: 1) verrà cancellato.').count()).toBe(1);
	expect(await kept(page)).toBe(own);
	await page.getByRole('button', { name: 'Aggiungilo in fondo al mio' }).click();
	expect(await kept(page)).toBe(`1;,${castle};2026-12-05,${walls}:0930`);
	expect(new URL(page.url()).hash).toBe('');
	await page.context().close();
}, 120_000);

test.each(['#t=2;,p1', '#t=%00', `#t=1;,${'x'.repeat(7000)}`])(
	'the link %.20s leaves the trip as it is',
	async (hash) => {
		const page = await openWith(`1;,${castle}`);
		await page.goto(`${served.origin}/salvati/`);
		await page.goto(served.origin + tripPage + hash);
		await page.locator('[data-trip-status]:not(:empty)').waitFor();
		expect(await titles(page)).toEqual(['Castello sul mare']);
		expect(await kept(page)).toBe(`1;,${castle}`);
		await page.context().close();
	},
	120_000,
);

test('the trip goes into a calendar and a GPX that are made on the device', async () => {
	const page = await openWith(`1;2026-12-05,${castle}:1100:60;,${walls}`);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const textOf = async (button: string) => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button }).click(),
		]);
		return readFile(await file.path(), 'utf8');
	};
	const calendar = await textOf('Scarica per il calendario (.ics)');
	expect(calendar).toContain('DTSTART;TZID=Europe/Rome:20261205T110000');
	expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	expect(await textOf('Scarica le tappe (GPX)')).toContain('<name>Mura di levante</name>');
	const ofOthers = requests.filter((url) => url.startsWith('http') && !url.includes('/_astro/'));
	expect(ofOthers).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.dataset['violation'])).toBeUndefined();
	await page.context().close();
}, 120_000);

test('a browser that refuses storage says so, and the trip lasts as long as the page', async () => {
	const page = await open('/luoghi/castello-sul-mare/');
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('No.', 'QuotaExceededError');
		};
	});
	await page.getByRole('button', { name: 'Aggiungi al mio viaggio', exact: true }).click();
	await page.getByText('Il browser non permette di conservare il viaggio').waitFor();
	await page.getByRole('button', { name: 'Togli dal mio viaggio', exact: true }).waitFor();
	await page.context().close();
}, 120_000);

test('only the page of the trip loads what is known of all places', async () => {
	const page = await open('/luoghi/');
	await page.waitForLoadState('networkidle');
	const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
	expect(names.some((name) => name.endsWith('dati.json'))).toBe(false);
	await page.context().close();
}, 120_000);

test('without JavaScript there are no buttons, and the page says why', async () => {
	const page = await open('/luoghi/castello-sul-mare/', { javaScriptEnabled: false });
	expect(await page.getByText('Aggiungi al mio viaggio').count()).toBe(0);
	expect(await page.locator('.pt-trip-header-link').isVisible()).toBe(false);
	await page.goto(served.origin + tripPage);
	expect(await page.locator('.pt-trip noscript p').isVisible()).toBe(true);
	await page.context().close();
}, 120_000);

test('the page is accessible in every way and prints as a guide', async () => {
	const page = await openWith(`1;2026-12-04,${castle}:1100:60,${walls},${festival};,${walls}`);
	expect(await axePage(page)).toEqual([]);
	expect(await targetSizeFindings(page)).toEqual([]);
	expect(await reflowFindings(page, axePage)).toEqual([]);
	expect(await textSpacingFindings(page)).toEqual([]);
	expect(await textSizeFindings(page)).toEqual([]);
	expect(await forcedColoursFindings(page)).toEqual([]);
	expect(await printFindings(page)).toEqual([]);
	// Fields for dates and times are several stops each, more than the walk by keyboard makes: a trip that is looked at has none.
	await page.goto(`${served.origin}/salvati/`);
	await page.goto(`${served.origin}${tripPage}#t=1;2026-12-05,${castle}`);
	await page.locator('.pt-trip-received').waitFor();
	expect(await axePage(page)).toEqual([]);
	expect(await keyboardFindings(page)).toEqual([]);
	await page.context().close();
}, 300_000);
