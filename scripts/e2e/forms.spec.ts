import { axePage, launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';

const { cms, sites } = inject('addresses');

/** Documents made here, as `type/id`, removed at the end. */
const made: string[] = [];

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms);
});

afterAll(async () => {
	const editor = await Editor.signIn(cms);
	for (const document of made) await editor.request(`/${document}?force=true`, { method: 'DELETE' });
	await browser.close();
});

/** Keeps a screenshot in the folder `SCREENSHOTS`. */
async function keep(of: Page, name: string): Promise<void> {
	const folder = process.env['SCREENSHOTS'];
	if (folder !== undefined) await of.screenshot({ path: `${folder}/forms-${name}.png`, fullPage: true });
}

async function openNew(type: string, of: Page = page): Promise<void> {
	await of.goto(`${cms}/admin/collections/${type}/create`);
	await untilHydrated(of, '#field-title');
}

const guideOf = (of: Page, field: string) => of.locator(`#guide-${field}`);

describe('a text is guided', () => {
	test('its length is counted, a change of state is announced once the editor pauses, and advice never stops a save', async () => {
		await openNew('news');
		await page.locator('#field-title').fill('AVVISO ALLA CITTADINANZA.');
		await page.getByText('Consiglio: Tutto in maiuscolo').waitFor();
		await page.getByText('Consiglio: Un titolo finisce senza punto').waitFor();
		expect(await guideOf(page, 'title').textContent()).toContain('25 caratteri su 70.');
		expect(await page.locator('#field-title').getAttribute('aria-describedby')).toBe('guide-title');

		await page.locator('#field-summary').fill('a'.repeat(300));
		expect(await guideOf(page, 'summary').textContent()).toContain(
			'300 caratteri: 45 oltre il massimo di 255.',
		);
		await page.getByRole('status').getByText('45 oltre il massimo').waitFor({ state: 'attached' });
		await page.getByText('Esempi di buoni titoli').click();
		await page.getByText('Anagrafe chiusa venerdì 4 dicembre').waitFor();
		await keep(page, 'news');
		expect(await deskFindings(page)).toEqual([]);
	});
});

describe('an event', () => {
	test('has an end as soon as it begins, and the end follows', async () => {
		await openNew('event');
		const [start, end] = ['start', 'end'].map((name) => page.locator(`#field-${name}-input`));
		await expect
			.poll(async () => {
				await start?.fill('9/7/2027 21:00');
				await start?.press('Tab');
				return end?.inputValue();
			})
			.toBe('09/07/2027 22:00');
		await end?.fill('9/7/2027 23:30');
		await end?.press('Tab');
		await start?.fill('10/7/2027 21:00');
		await start?.press('Tab');
		await expect.poll(() => end?.inputValue()).toBe('10/07/2027 23:30');
		await keep(page, 'event');
		expect(await deskFindings(page)).toEqual([]);
	});

	test('rows are open when new, and named by what is in them when folded', async () => {
		await page.locator('.tabs-field__tab-button', { hasText: 'Più date' }).click();
		await page.getByRole('button', { name: 'Aggiungi Appuntamento' }).click();
		const start = page.locator('#field-sessions__0__start-input');
		await expect
			.poll(async () => {
				await start.fill('9/7/2027 18:00');
				await start.press('Tab');
				return page.locator('#sessions-row-0').textContent();
			})
			.toContain('Appuntamento 1: 9 luglio 2027 alle ore 18:00');
		expect(await deskFindings(page)).toEqual([]);
	});
});

test('documents are chosen with type, site and state in sight, one or several, and taken away again', async () => {
	await openNew('event');
	const offices = page.locator('#field-offices');
	await page.locator('.tabs-field__tab-button', { hasText: 'Chi lo organizza' }).click();
	const search = offices.locator('input');
	for (const words of ['Ufficio', 'Area']) {
		await search.focus();
		await search.pressSequentially(words);
		const option = offices.getByRole('option', { name: words }).first();
		await option.waitFor();
		expect(await option.textContent()).toMatch(/Unità organizzativa · ./);
		await page.keyboard.press('Enter');
		await offices.locator('.portolano-chosen', { hasText: words }).first().waitFor();
	}
	const chosen = offices.locator('.portolano-chosen');
	expect(await chosen.count()).toBeGreaterThanOrEqual(2);
	const before = await chosen.count();
	await keep(page, 'picker');
	expect(await deskFindings(page)).toEqual([]);
	await chosen.first().getByRole('button', { name: 'Togli' }).click();
	await expect.poll(() => chosen.count()).toBe(before - 1);
});

test('the first save of a new document leaves its editor where they are: in the same part, the same field, as far down', async () => {
	await openNew('news');
	await page.locator('#field-title').fill(`Notizia salvata due volte ${Date.now()}`);
	await page.locator('.tabs-field__tab-button', { hasText: 'Tipo e date' }).click();
	await page.locator('#field-number').fill('112/2026');
	await page.evaluate(() => window.scrollTo(0, 90));
	const where = () =>
		page.evaluate(() => ({
			tab: document.querySelector('.tabs-field__tab-button--active')?.textContent,
			focus: document.activeElement?.id,
			scroll: window.scrollY,
		}));
	const before = await where();
	expect(before.focus).toBe('field-number');
	await page.keyboard.press('ControlOrMeta+s');
	await page.waitForURL(/\/collections\/news\/(?!create)[\w-]+/);
	made.push(new URL(page.url()).pathname.split('/').slice(-2).join('/'));
	await expect.poll(where).toEqual(before);
	await page.waitForTimeout(1500);
	expect(await where()).toEqual(before);
});

test('without sight and mouse: each field says its name, choices are made, moved and taken away by keyboard', async () => {
	await openNew('news');
	expect(await page.getByRole('main').count()).toBe(1);
	for (const name of ['Grassetto', 'Corsivo', 'Collegamento'])
		await page.getByRole('button', { name, exact: true }).first().waitFor();
	await page.getByRole('textbox', { name: 'Testo completo' }).waitFor();

	const topics = page.getByRole('combobox', { name: 'Argomenti' });
	for (const words of ['Turismo', 'Pesca']) {
		await topics.focus();
		await topics.pressSequentially(words);
		await page.getByRole('option', { name: words, exact: true }).waitFor();
		await page.keyboard.press('Enter');
		await page.getByRole('group', { name: words, exact: true }).waitFor();
	}
	await expect
		.poll(() => page.locator('#field-topics [role="log"]').textContent())
		.toContain('Scelto: Pesca.');

	const chosen = page.locator('#field-topics .multi-value-label');
	await page.getByRole('group', { name: 'Turismo', exact: true }).focus();
	await expect
		.poll(async () => {
			for (const key of ['Space', 'ArrowRight', 'Space']) {
				await page.keyboard.press(key);
				// The value listens to the keys only a moment after it was taken.
				await page.waitForTimeout(300);
			}
			return chosen.allTextContents();
		})
		.toEqual(['Pesca', 'Turismo']);
	expect(await deskFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Rimuovi Turismo' }).press('Enter');
	await expect.poll(() => chosen.allTextContents()).toEqual(['Pesca']);
	await page.getByRole('button', { name: 'Svuota Argomenti' }).press('Enter');
	await expect.poll(() => chosen.count()).toBe(0);

	await page.locator('.tabs-field__tab-button', { hasText: 'Tipo e date' }).click();
	await page.getByRole('combobox', { name: 'Tipo di notizia' }).waitFor();
	await page.getByRole('textbox', { name: 'In elenco fino al' }).click();
	await page.getByRole('combobox', { name: 'Mese' }).waitFor();
	await page.getByRole('button', { name: 'Mese seguente' }).waitFor();
	expect(await deskFindings(page)).toEqual([]);
});

const steps = (of: Page) => of.getByRole('region', { name: 'Passi' });
const step = (of: Page, name: string) => steps(of).getByRole('button', { name });
const current = (of: Page) => steps(of).locator('[aria-current="step"]').textContent();

describe('a service is filled in step by step', () => {
	const title = `Permesso di sosta per la prova ${Date.now()}`;

	test('what is missing is told by step, and leads to its field', async () => {
		await openNew('service');
		await steps(page).getByText('1 di 6 completo').waitFor();
		await keep(page, 'service');
		await steps(page).getByText('Negli altri passi').click();
		await steps(page).getByRole('link', { name: 'Contatti' }).click();
		await page.waitForFunction(() => document.activeElement?.closest('#field-contactPoints') !== null);
		expect(await current(page)).toContain('Dove e contatti');
		expect(await deskFindings(page)).toEqual([]);
	});

	test('the next step saves the draft, goes on in the saved document, and has the focus', async () => {
		await step(page, 'Chi e cosa').click();
		await page.locator('#field-title').fill(title);
		await page.locator('#field-summary').fill('Per chi abita in centro e lascia l’auto in strada.');
		await expect.poll(() => step(page, 'Chi e cosa').textContent()).toContain('mancano 3 cose');
		await page.getByRole('button', { name: 'Salva e continua: Come fare' }).press('Enter');
		await page.waitForURL(/\/collections\/service\/(?!create)[\w-]+/);
		made.push(new URL(page.url()).pathname.split('/').slice(-2).join('/'));
		await expect.poll(() => current(page)).toContain('Come fare e cosa serve');
		expect(await deskFindings(page)).toEqual([]);
		const text = page.locator('[data-lexical-editor="true"]').first();
		await text.click();
		await text.pressSequentially('Si chiede in linea.');
		await expect.poll(() => step(page, 'Come fare').textContent()).toContain('mancano 2 cose');
		await page.getByRole('button', { name: 'Salva e continua: Costi' }).press('Enter');
		await page.waitForFunction(() => document.activeElement?.matches('[aria-current="step"]') === true);
		expect(await current(page)).toContain('Costi, tempi, scadenze');
		await page.getByRole('button', { name: 'Indietro: Come fare' }).press('Enter');
		await expect.poll(() => current(page)).toContain('Come fare e cosa serve');
		await page.getByText('Si chiede in linea.').waitFor();
		await keep(page, 'service-2');
	});

	test('on a phone too, without sideways scrolling', async () => {
		const small = await openPage(browser, phone);
		await signIn(small, cms);
		await openNew('service', small);
		await steps(small).getByText('1 di 6 completo').waitFor();
		await small.getByRole('button', { name: 'Salva e continua: Come fare' }).waitFor();
		expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		await keep(small, 'service-360');
		expect(await deskFindings(small)).toEqual([]);
		await small.context().close();
	});
});

test('the other forms tell beside them what is missing, and lead to it', async () => {
	await openNew('place');
	await page.getByText(/Per pubblicare mancano \d+ cose/).click();
	await page.locator('.portolano-missing').getByRole('link', { name: 'Città' }).click();
	await page.waitForFunction(() => document.activeElement?.id === 'field-city');
	await keep(page, 'place');
	expect(await deskFindings(page)).toEqual([]);
});

describe('an event that repeats', () => {
	const title = `Il martedì in biblioteca ${Date.now()}`;

	const online = z.object({
		publisher: z.object({ pages: z.array(z.object({ url: z.string() })) }).optional(),
	});

	/** Copies a published event of the portal, which has all that publication requires, as a draft with another title. */
	async function copiedEvent(): Promise<string> {
		const editor = await Editor.signIn(cms);
		const query = 'where[owner.key][equals]=portale&where[_status][equals]=published&limit=1&depth=0';
		const listed = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });
		const [event] = listed.parse(await (await editor.request(`/event?${query}`)).json()).docs;
		const copy = {
			...event,
			...{ id: undefined, title, slug: null, sessions: [], _status: 'draft', languages: ['it'] },
		};
		const answer = await editor.request('/event?draft=true&depth=0', {
			method: 'POST',
			body: JSON.stringify(copy),
		});
		return z.object({ doc: z.object({ id: z.string() }) }).parse(await answer.json()).doc.id;
	}

	test('shows its dates in the form, is refused for ever, and goes online with the next ones', async () => {
		const id = await copiedEvent();
		made.push(`event/${id}`);
		await page.goto(`${cms}/admin/collections/event/${id}`);
		await untilHydrated(page, '#field-title');
		const start = page.locator('#field-start-input');
		await expect
			.poll(async () => {
				await start.fill('7/9/2027 21:00');
				await start.press('Tab');
				return page.locator('#field-start-input').inputValue();
			})
			.toBe('07/09/2027 21:00');
		const end = page.locator('#field-end-input');
		await end.fill('7/9/2027 22:30');
		await end.press('Tab');
		await page.locator('.tabs-field__tab-button', { hasText: 'Più date' }).click();
		const repeats = page.locator('#field-recurrence__repeats input').first();
		await repeats.focus();
		await repeats.pressSequentially('Ogni settimana');
		await page.getByRole('option', { name: 'Ogni settimana' }).first().waitFor();
		await page.keyboard.press('Enter');
		await page.getByText('per sempre non si può').waitFor();
		const until = page.locator('#field-recurrence__until-input');
		await until.fill('28/12/2027');
		await until.press('Tab');
		const dates = page.getByRole('region', { name: 'Le date' });
		await dates.getByText('Ogni martedì, fino al 28 dicembre 2027').waitFor();
		await dates.getByText('17 date.').waitFor();
		await dates.getByText('martedì 14 settembre 2027 alle ore 21:00').waitFor();
		await keep(page, 'recurrence');
		expect(await deskFindings(page)).toEqual([]);
		await page.locator('#action-save').click();

		const portal = sites.find(({ kind }) => kind === 'portal');
		const editor = await Editor.signIn(cms);
		let address = '';
		await expect
			.poll(
				async () => {
					const answer = await editor.request(`/publication-status?type=event&id=${id}`);
					const pages = online.parse(await answer.json()).publisher?.pages ?? [];
					address = pages.find(({ url }) => url.endsWith('/'))?.url ?? '';
					return address;
				},
				{ timeout: 60_000 },
			)
			.toContain('il-martedi-in-biblioteca');
		const shown = await openPage(browser);
		await shown.goto(new URL(new URL(address).pathname, portal?.url).href);
		await shown.getByText('Ogni martedì, fino al 28 dicembre 2027').first().waitFor();
		await shown.getByText('2 novembre 2027, dalle 21:00 alle 22:30').waitFor();
		await shown.getByText('Altre date in programma: 5.').waitFor();
		const calendar = await (await fetch(`${shown.url()}evento.ics`)).text();
		expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(17);
		expect(calendar).toContain('DTSTART;TZID=Europe/Rome:20271228T210000');
		expect(await shown.locator('script[type="application/ld+json"]').first().textContent()).toContain(
			'"repeatFrequency":"P1W"',
		);
		await keep(shown, 'recurrence-online');
		expect(await axePage(shown)).toEqual([]);
		await shown.context().close();
	});
});
