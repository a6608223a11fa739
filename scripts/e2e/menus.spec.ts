import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';

const { cms } = inject('addresses');

let browser: Browser;
let page: Page;
let editor: Editor;
/** A draft menu of the portal, made anew for each test. */
let menu: string;

const row = z.looseObject({ label: z.string() });
const saved = z.looseObject({ items: z.array(row.extend({ children: z.array(row).nullish() })) });
const created = z.object({ doc: z.looseObject({ id: z.string() }) });
const sites = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

const item = (label: string, path: string) => ({ label, to: { kind: 'path', path } });

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser);
	await signIn(page, cms);
	editor = await Editor.signIn(cms);
});

afterAll(() => browser.close());

beforeEach(async () => {
	const found = await editor.request('/site?where[key][equals]=portale&depth=0&limit=1');
	const owner = sites.parse(await found.json()).docs[0]?.id;
	const items = [
		{
			...item('Luoghi', '/vivere-il-comune/luoghi/'),
			children: [item('Eventi', '/vivere-il-comune/eventi/')],
		},
		item('Allerte', '/allerte/'),
		item('Domande', '/domande-frequenti/'),
	];
	const data = { owner, languages: ['it'], position: 'footer', title: 'Di prova', items };
	const made = await editor.request('/menu?draft=true', { method: 'POST', body: JSON.stringify(data) });
	menu = created.parse(await made.json()).doc.id;
	await openMenu(page);
});

afterEach(() => editor.request(`/menu/${menu}`, { method: 'DELETE' }));

async function openMenu(on: Page): Promise<void> {
	await on.goto(`${cms}/admin/collections/menu/${menu}`);
	await untilHydrated(on, '#field-items [data-row] button');
}

const edit = (label: string) => page.getByRole('button', { name: `Modifica: ${label}`, exact: true });
/** By its placeholder too: until the CMS answers about a new kind of target, Payload's own field stands there. */
const searchOfTarget = () =>
	page.getByRole('combobox', { name: 'Contenuto' }).and(page.getByPlaceholder('Cerca per titolo'));
const announced = () => page.locator('#field-items > [role="status"]').textContent();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Returns the rows on the screen, those of the second level after a dash. */
function shown(): Promise<string[]> {
	return page.locator('[data-row]').evaluateAll((rows) =>
		rows.map((one) => {
			const isBelow = Boolean(one.parentElement?.closest('[data-row]'));
			return `${isBelow ? '– ' : ''}${one.querySelector('strong')?.textContent ?? ''}`;
		}),
	);
}

/** Saves the draft and returns the labels as they are stored. */
async function stored(): Promise<string[]> {
	const answer = page.waitForResponse(
		(response) => response.request().method() === 'PATCH' && response.url().includes(`/api/menu/${menu}`),
	);
	await page.locator('#action-save-draft').click();
	expect((await answer).status()).toBe(200);
	const { items } = saved.parse(await (await editor.request(`/menu/${menu}?draft=true&depth=0`)).json());
	return items.flatMap(({ label, children }) => [label, ...(children ?? []).map((one) => `– ${one.label}`)]);
}

describe('by keyboard', () => {
	test('a row moves with Alt and the arrows, keeps the focus, and its place is announced', async () => {
		await edit('Domande').focus();
		await page.keyboard.press('Alt+ArrowUp');
		await expect.poll(announced).toBe('“Domande”: 2 di 3, primo livello.');
		await page.keyboard.press('Alt+ArrowRight');
		await expect.poll(announced).toBe('“Domande”: 2 di 2, sotto “Luoghi”.');
		await expect.poll(focused).toBe('Modifica: Domande');
		await page.keyboard.press('Alt+ArrowRight');
		await expect.poll(announced).toBe('I menu hanno due livelli: un terzo non c’è.');
		expect(await shown()).toEqual(['Luoghi', '– Eventi', '– Domande', 'Allerte']);
		expect(await deskFindings(page)).toEqual([]);

		await page.getByRole('button', { name: 'Annulla l’ultimo spostamento' }).press('Enter');
		await expect.poll(shown).toEqual(['Luoghi', '– Eventi', 'Domande', 'Allerte']);
		await expect.poll(focused).toBe('Modifica: Domande');
		await edit('Eventi').focus();
		await page.keyboard.press('Alt+ArrowLeft');
		expect(await stored()).toEqual(['Luoghi', 'Eventi', 'Domande', 'Allerte']);
	});

	test('an item is added, its target is searched by title and chosen, and both are saved', async () => {
		await page.getByRole('button', { name: 'Aggiungi una voce' }).press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-items__3__label');
		await page.keyboard.type('Note');
		const kind = page.locator('#field-items__3__to__kind input').first();
		await kind.focus();
		await page.keyboard.press('ArrowDown');
		await page.getByRole('option', { name: 'Un contenuto dei nostri siti' }).waitFor();
		await page.keyboard.press('Enter');
		const search = searchOfTarget();
		await search.focus();
		await page.keyboard.type('note legali');
		const first = page.getByRole('option', { name: /Note legali.*Pagina/ }).first();
		await first.waitFor();
		expect(await deskFindings(page)).toEqual([]);
		await page.keyboard.press('ArrowDown');
		expect(await search.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
		await page.keyboard.press('Enter');
		const line = page.locator('[data-line]').filter({ hasText: 'Note' }).last();
		await line.getByText('Pubblicato').waitFor();
		expect(await stored()).toEqual(['Luoghi', '– Eventi', 'Allerte', 'Domande', 'Note']);
		const { items } = saved.parse(await (await editor.request(`/menu/${menu}?draft=true&depth=0`)).json());
		expect(items.at(-1)).toMatchObject({ to: { kind: 'document', document: { relationTo: 'page' } } });
	});

	test('a search without result and one that fails say so', async () => {
		await edit('Allerte').press('Enter');
		const kind = page.locator('#field-items__1__to__kind input').first();
		await kind.focus();
		await page.keyboard.type('contenuto dei');
		await page.keyboard.press('Enter');
		const search = searchOfTarget();
		await search.fill('parola che nessuno ha scritto');
		await page.getByText('Nessun contenuto ha “parola che nessuno ha scritto” nel titolo').waitFor();
		await page.route('**/api/link-targets?**', (route) => route.abort());
		await search.fill('altro');
		await page.getByText('La ricerca non è riuscita').waitFor();
		await page.unroute('**/api/link-targets?**');
	});

	test('a section of the site is chosen from a list, and another path can be typed', async () => {
		await edit('Allerte').press('Enter');
		const section = page.locator('#field-items__1__to__path');
		// The sections come a moment after the form.
		await expect.poll(() => section.locator('option:checked').textContent()).toBe('Allerte (/allerte/)');
		await section.selectOption({ label: 'Ricerca (/ricerca/)' });
		await page.locator('[data-line]').filter({ hasText: 'Sezione: Ricerca' }).waitFor();
		await section.selectOption('other');
		await page.getByLabel('Indirizzo della pagina').fill('/una-pagina/');
		await page.getByText('Pagina di questo sito: /una-pagina/').waitFor();
	});

	test('an item with others below it is removed only after a question', async () => {
		await page.getByRole('button', { name: 'Togli: Luoghi' }).press('Enter');
		const question = page.getByRole('dialog', { name: 'Togliere “Luoghi”?' });
		await question.waitFor();
		expect(await deskFindings(page)).toEqual([]);
		await question.getByRole('button', { name: 'Annulla' }).press('Enter');
		expect(await shown()).toEqual(['Luoghi', '– Eventi', 'Allerte', 'Domande']);
		await page.getByRole('button', { name: 'Togli: Luoghi' }).press('Enter');
		await question.getByRole('button', { name: 'Togli tutto' }).press('Enter');
		await expect.poll(focused).toBe('Modifica: Allerte');
		expect(await stored()).toEqual(['Allerte', 'Domande']);
	});
});

describe('by pointer', () => {
	/** Drags the row to the lower edge of another, and aside. */
	async function drag(label: string, under: string, aside: number): Promise<void> {
		const handleOf = (name: string) =>
			page.locator('[data-line]').filter({ has: page.locator(`strong:text-is("${name}")`) });
		const from = await handleOf(label).locator('.portolano-row__handle').boundingBox();
		const to = await handleOf(under).boundingBox();
		if (!from || !to) throw new Error('A row is not on the screen.');
		const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
		await page.mouse.move(start.x, start.y);
		await page.mouse.down();
		await page.mouse.move(start.x + aside / 2, (start.y + to.y) / 2, { steps: 3 });
		await page.mouse.move(start.x + aside, to.y + to.height - 2, { steps: 3 });
		await page.mouse.up();
	}

	test('a row is dragged below another, and to the first level', async () => {
		await drag('Domande', 'Allerte', 60);
		await expect.poll(shown).toEqual(['Luoghi', '– Eventi', 'Allerte', '– Domande']);
		await drag('Eventi', 'Domande', -60);
		await expect.poll(shown).toEqual(['Luoghi', 'Allerte', '– Domande', 'Eventi']);
		expect(await stored()).toEqual(['Luoghi', 'Allerte', '– Domande', 'Eventi']);
	});
});

test('on a phone, and with text of double size, nothing is cut off', async () => {
	const context = await openPage(browser, phone);
	await signIn(context, cms);
	await openMenu(context);
	await context.getByRole('button', { name: 'Modifica: Eventi' }).click();
	expect(await deskFindings(context)).toEqual([]);
	const overflow = (selector: string) =>
		context.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(await overflow('html')).toBeLessThanOrEqual(0);
	await context.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	// Payload's own controls are wider than a phone then: only the field is checked.
	expect(await overflow('#field-items')).toBeLessThanOrEqual(0);
	await context.context().close();
});
