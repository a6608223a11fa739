import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor, eventually } from './editor.ts';
import { openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';

const { cms, sites } = inject('addresses');
const portal = sites.find(({ key }) => key === 'portale');
const sheet = `${portal?.origin ?? ''}/servizi/anagrafe-e-stato-civile/cambio-di-residenza/`;

let browser: Browser;
let page: Page;
let editor: Editor;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
	await signIn(page, cms);
	editor = await Editor.signIn(cms);
});

afterAll(() => browser.close());

const found = z.object({ docs: z.tuple([z.object({ id: z.string(), summary: z.string() })]) });

/** Whether the page says a text within a minute. */
async function isSaid(address: string, text: RegExp): Promise<boolean> {
	return eventually(async () => {
		await page.goto(address);
		return text.test(await page.getByRole('main').innerText());
	});
}

test('a check by a person is told on the page until the next change, and the change in the history of the page', async () => {
	const query = 'where[owner.key][equals]=portale&where[slug][equals]=cambio-di-residenza&limit=1&depth=0';
	const [{ id, summary }] = found.parse(await (await editor.request(`/service?${query}`)).json()).docs;
	await page.goto(`${cms}/admin/collections/service/${id}`);
	await untilHydrated(page, '#field-title');
	await page.getByRole('button', { name: 'Ho verificato: è tutto giusto' }).click();
	await page.getByText(/Ultima verifica: Redazione del portale/).waitFor();
	expect(await deskFindings(page)).toEqual([]);
	await screenshot(page, 'checked');
	expect(await isSaid(sheet, /Verificato il \d/)).toBe(true);

	const change = {
		summary: `${summary} In breve.`,
		changeNote: 'Il riassunto è più chiaro.',
		_status: 'published',
	};
	const saved = await editor.request(`/service/${id}?depth=0`, {
		method: 'PATCH',
		body: JSON.stringify(change),
	});
	expect(saved.status).toBe(200);
	expect(await isSaid(sheet, /Che cosa è cambiato/)).toBe(true);
	expect(await page.getByText(/Verificato il/).count()).toBe(0);
	await page.getByRole('link', { name: 'Che cosa è cambiato' }).click();
	await page.getByText('Il riassunto è più chiaro.').waitFor();
	expect(new URL(page.url()).pathname).toMatch(/\/storia\/$/);
	expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
	await screenshot(page, 'history');
	const back = { summary, isMinorChange: true, _status: 'published' };
	await editor.request(`/service/${id}?depth=0`, { method: 'PATCH', body: JSON.stringify(back) });
});
