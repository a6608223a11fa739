import {
	axePage,
	keyboardFindings,
	launchChromium,
	prepareAxe,
	printFindings,
	reflowFindings,
	targetSizeFindings,
} from '@portolano/checks/browser';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { buildDocument, inItalian, smallTown } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type ServedPages } from '../page-blocks/served-pages.ts';
import { applicationFolder } from '../page-blocks/sites.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

const form = buildDocument({
	title: inItalian('Modulo di delega'),
	documentTypes: ['modulistica'],
	form: [
		{ kind: 'part', label: inItalian('Chi delega') },
		{ kind: 'text', label: inItalian('Nome e cognome'), isRequired: true },
		{ kind: 'fiscal-code', label: inItalian('Codice fiscale'), hint: inItalian('Sulla tessera') },
		{ kind: 'date', label: inItalian('Da quando') },
		{ kind: 'email', label: inItalian('Email') },
		{ kind: 'paragraph', label: inItalian('Per che cosa') },
		{ kind: 'check', label: inItalian('Allego una copia') },
		{
			kind: 'choice',
			label: inItalian('Come vuoi la risposta?'),
			options: [{ label: inItalian('Per posta') }, { label: inItalian('Allo sportello') }],
			isRequired: true,
		},
	],
});
const call = buildDocument({
	title: inItalian('Concorso per due istruttori'),
	documentTypes: ['documento-albo-pretorio'],
	noticeType: 'bando-di-concorso',
	deadline: '2026-12-03T11:00:00.000Z',
	updates: [{ day: '2026-11-21', text: inItalian('Prorogata la scadenza') }],
});

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
	browser = await launchChromium();
	const files = await renderSite({
		root: applicationFolder('portal'),
		site: 'portale',
		documents: [...smallTown(), form, call],
	});
	served = await servePages('portal', files);
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

const documents = '/amministrazione/documenti-e-dati/';
const formPath = `${documents}modulistica/modulo-di-delega/`;

test.each([
	documents,
	`${documents}documento-albo-pretorio/tipo/bando/`,
	`${documents}documento-albo-pretorio/concorso-per-due-istruttori/`,
	formPath,
	'/vivere-il-comune/eventi/',
	'/novita/',
])(
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

describe('a form on the page of a document', () => {
	/** Counts how often the page is printed, instead of opening the dialog of the browser. */
	async function countPrints(page: Page): Promise<() => Promise<number>> {
		await page.evaluate(() => {
			Object.assign(window, { print: () => (document.title += '.') });
		});
		const title = await page.title();
		return async () => (await page.title()).length - title.length;
	}

	test('is checked and printed on the device, and nothing is sent or kept', async () => {
		const page = await open(formPath);
		const prints = await countPrints(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.getByLabel('Codice fiscale').fill('RSSMRA85T10A562A');
		await page.getByLabel('Da quando').fill('31/6/2026');
		await page.getByLabel('Email').fill('ada');
		await page.getByRole('button', { name: 'Stampa o salva in PDF' }).click();

		const faults = page.locator('[data-faults]');
		expect(await faults.locator('li').allTextContents()).toEqual([
			'Nome e cognome: manca la risposta',
			expect.stringMatching(/^Codice fiscale: /),
			expect.stringMatching(/^Da quando: /),
			expect.stringMatching(/^Email: /),
			'Come vuoi la risposta?: manca la risposta',
		]);
		expect(await faults.evaluate((box) => box === document.activeElement)).toBe(true);
		expect(await axePage(page)).toEqual([]);
		expect(await prints()).toBe(0);

		await faults.getByRole('link', { name: /^Nome e cognome/ }).click();
		await page.keyboard.type('Ada Greco');
		await page.getByLabel('Codice fiscale').fill('rssmra85t10a562s');
		await page.getByLabel('Da quando').fill('30/6/2026');
		await page.getByLabel('Email').fill('ada@borgomarina.example');
		await faults.getByRole('link', { name: /^Come vuoi/ }).click();
		await page.keyboard.press('ArrowDown');
		expect(await page.getByLabel('Allo sportello').isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Stampa o salva in PDF' }).click();
		expect(await prints()).toBe(1);
		expect(await faults.isVisible()).toBe(false);
		expect(await page.getByLabel('Nome e cognome').getAttribute('aria-invalid')).toBe(null);

		await page.getByRole('button', { name: 'Cancella tutto' }).click();
		expect(await page.getByLabel('Nome e cognome').inputValue()).toBe('');
		expect(await page.locator('#compila :checked').count()).toBe(0);
		expect(asked).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		await page.context().close();
	}, 120_000);

	test('on paper is the form with its signature and the office, and nothing else of the page', async () => {
		const page = await open(formPath);
		await page.emulateMedia({ media: 'print' });
		const shown = page.locator('.it-page-section:visible .section-title');
		expect(await shown.allTextContents()).toEqual([
			expect.stringContaining('Compila il modulo'),
			expect.stringContaining('Ufficio responsabile'),
		]);
		expect(await page.getByText('Firma', { exact: true }).isVisible()).toBe(true);
		await page.context().close();
	}, 120_000);

	test('without JavaScript is a form to print', async () => {
		const page = await open(formPath, { javaScriptEnabled: false });
		expect(await page.getByLabel('Nome e cognome').isVisible()).toBe(true);
		expect(await page.locator('#compila noscript p').isVisible()).toBe(true);
		expect(await page.locator('[data-form-print]').isVisible()).toBe(false);
		await page.context().close();
	}, 120_000);
});
