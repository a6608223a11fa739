import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { deskFindings } from './desk-findings.ts';
import { signIn, untilHydrated } from './desk.ts';
import { Editor } from './editor.ts';
import { openPage, phone } from './open-page.ts';

const { cms, sites } = inject('addresses');
const urlOf = (key: string) => sites.find((site) => site.key === key)?.url ?? '';
const [portal, police] = [urlOf('portale'), urlOf('polizia-locale')];
const administrator = 'amministratore@example.org';

let browser: Browser;
/** Of the portal, at a phone. */
let owner: Page;
/** Of another site. */
let receiver: Page;
let editor: Editor;
const made: string[] = [];

const found = z.object({ docs: z.array(z.looseObject({ id: z.string() })).min(1) });
const created = z.object({ doc: z.looseObject({ id: z.string() }) });

async function siteOf(key: string): Promise<{ id: string; name: string }> {
	const answer = await editor.request(`/site?where[key][equals]=${key}&depth=0&limit=1&locale=it`);
	return z
		.object({ docs: z.tuple([z.object({ id: z.string(), name: z.string() })], z.unknown()) })
		.parse(await answer.json()).docs[0];
}

beforeAll(async () => {
	browser = await launchChromium();
	owner = await openPage(browser, phone);
	await signIn(owner, cms);
	receiver = await openPage(browser);
	await signIn(receiver, cms, 'polizia.locale@example.org');
	editor = await Editor.signIn(cms);
});

afterAll(async () => {
	const all = await Editor.signIn(cms, administrator);
	for (const id of made) await all.request(`/page/${id}?force=true`, { method: 'DELETE' });
	await browser.close();
});

/** Publishes a page of the portal, and opens its form at the phone; returns its id. */
async function openNewPage(title: string): Promise<string> {
	const { id: site } = await siteOf('portale');
	const children = [{ type: 'text', version: 1, text: 'Il testo.', format: 0 }];
	const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 };
	const body = { root: { ...root, children: [{ type: 'paragraph', version: 1, children }] } };
	const data = { owner: site, languages: ['it'], title, summary: 'In breve.', body, _status: 'published' };
	const answer = await editor.request('/page', { method: 'POST', body: JSON.stringify(data) });
	const { id } = created.parse(await answer.json()).doc;
	made.push(id);
	await owner.goto(`${cms}/admin/collections/page/${id}`);
	await untilHydrated(owner, '#field-title');
	return id;
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const answered = (url: string) => fetch(url, { redirect: 'manual' });

async function shot(page: Page, name: string): Promise<void> {
	const folder = process.env['SCREENSHOTS'];
	if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test('a page is proposed, accepted, shown on the other site, and taken off again', async () => {
	const { name } = await siteOf('polizia-locale');
	const id = await openNewPage('Pagina da mostrare per prova');
	await owner.getByRole('button', { name: 'Proponi a un altro sito…' }).press('Enter');
	const dialog = owner.getByRole('dialog', { name: /^Proporre/ });
	await dialog.getByLabel('Sito a cui lo proponi').selectOption({ label: name });
	await dialog.getByLabel(/Messaggio/).fill('È la festa di tutti.');
	expect(await deskFindings(owner)).toEqual([]);
	expect(await fits(owner)).toBe(true);
	await shot(owner, 'propose-360');
	await dialog.getByRole('button', { name: 'Proponi' }).press('Enter');
	await owner.getByText(`Si aspetta la risposta di «${name}».`).waitFor();

	await receiver.goto(`${cms}/admin`);
	await receiver.getByRole('heading', { name: /Proposte tra siti/ }).waitFor();
	await shot(receiver, 'start-1280');
	await receiver.getByRole('link', { name: 'Pagina da mostrare per prova' }).click();
	await receiver.getByText('È la festa di tutti.').waitFor();
	expect(await deskFindings(receiver)).toEqual([]);
	await shot(receiver, 'proposals-1280');
	await receiver.getByRole('button', { name: 'Accetta “Pagina da mostrare per prova”' }).click();
	await receiver.getByText('Accettata: “Pagina da mostrare per prova”.').waitFor();

	const read = async () => {
		const answer = await editor.request(`/page/${id}?depth=0`);
		return z.object({ alsoOn: z.array(z.string()) }).parse(await answer.json()).alsoOn;
	};
	expect(await read()).toHaveLength(1);
	const folded = receiver.getByText(/^Gli altri/);
	if ((await folded.count()) > 0) await folded.click();
	const shown = receiver.getByRole('listitem').filter({ hasText: 'Pagina da mostrare per prova' });
	await shown.getByRole('button', { name: 'Non mostrare più qui' }).click();
	await shown.getByRole('button', { name: `Togli da «${name}»` }).click();
	await receiver.getByText('Tolto: “Pagina da mostrare per prova”.').waitFor();
	expect(await read()).toEqual([]);
});

test('a page is refused with a reason, which its site reads on the start page', async () => {
	const { name } = await siteOf('polizia-locale');
	await openNewPage('Pagina rifiutata per prova');
	await owner.getByRole('button', { name: 'Proponi a un altro sito…' }).press('Enter');
	const dialog = owner.getByRole('dialog', { name: /^Proporre/ });
	await dialog.getByLabel('Sito a cui lo proponi').selectOption({ label: name });
	await dialog.getByRole('button', { name: 'Proponi' }).press('Enter');
	await owner.getByText(`Si aspetta la risposta di «${name}».`).waitFor();

	await receiver.goto(`${cms}/admin/proposte`);
	const refuse = receiver.getByRole('button', { name: 'Rifiuta… “Pagina rifiutata per prova”' });
	await untilHydrated(receiver, '.portolano-proposals button');
	await refuse.click();
	const why = receiver.getByLabel(/^Perché/);
	await expect.poll(() => why.evaluate((own) => own === document.activeElement)).toBe(true);
	await why.fill('Non riguarda la Polizia locale.');
	await shot(receiver, 'refuse-1280');
	await receiver.getByRole('button', { name: 'Rifiuta', exact: true }).click();
	const told = receiver.getByText('Rifiutata: “Pagina rifiutata per prova”.');
	await expect.poll(() => told.evaluate((own) => own === document.activeElement)).toBe(true);

	await owner.goto(`${cms}/admin`);
	await owner.getByText('Non riguarda la Polizia locale.').waitFor();
	expect(await fits(owner)).toBe(true);
	await shot(owner, 'start-refused-360');
});

test('a page moves to another site once both agree, its old address leads there, and it moves back', async () => {
	const { name } = await siteOf('polizia-locale');
	const id = await openNewPage('Pagina che trasloca per prova');
	await expect
		.poll(async () => (await answered(`${portal}/pagina-che-trasloca-per-prova/`)).status)
		.toBe(200);
	await owner.getByRole('button', { name: 'Sposta su un altro sito…' }).press('Enter');
	const dialog = owner.getByRole('dialog', { name: /^Spostare/ });
	await dialog.getByLabel('Sito che lo riceve').selectOption({ label: name });
	await dialog.getByText('Nuovo indirizzo').waitFor();
	await dialog.getByText('Serve un sì').waitFor();
	await dialog.getByText('spostarlo non cambia collegamenti').waitFor();
	expect(await deskFindings(owner)).toEqual([]);
	expect(await fits(owner)).toBe(true);
	await shot(owner, 'move-360');
	await dialog.getByRole('button', { name: 'Proponi lo spostamento' }).press('Enter');
	await owner.getByText(`Si aspetta la risposta di «${name}».`).waitFor();

	await receiver.goto(`${cms}/admin/proposte`);
	await untilHydrated(receiver, '.portolano-proposals button');
	await receiver.getByRole('button', { name: 'Accetta “Pagina che trasloca per prova”' }).click();
	await receiver.getByText('Accettata: “Pagina che trasloca per prova”.').waitFor();
	await expect
		.poll(async () => (await answered(`${portal}/pagina-che-trasloca-per-prova/`)).status)
		.toBe(301);
	const { headers } = await answered(`${portal}/pagina-che-trasloca-per-prova/`);
	expect(headers.get('Location')).toMatch(/^https?:\/\/polizia-locale\..*\/pagina-che-trasloca-per-prova\/$/);
	await expect
		.poll(async () => (await answered(`${police}/pagina-che-trasloca-per-prova/`)).status)
		.toBe(200);

	const both = await openPage(browser);
	await signIn(both, cms, administrator);
	await both.goto(`${cms}/admin/collections/page/${id}`);
	await untilHydrated(both, '#field-title');
	await both.getByRole('button', { name: 'Sposta su un altro sito…' }).click();
	const back = both.getByRole('dialog', { name: /^Spostare/ });
	await back.getByLabel('Sito che lo riceve').selectOption({ label: (await siteOf('portale')).name });
	await back.getByText('Nuovo indirizzo').waitFor();
	await shot(both, 'move-back-1280');
	await back.getByRole('button', { name: 'Sposta', exact: true }).click();
	await expect
		.poll(async () => (await answered(`${portal}/pagina-che-trasloca-per-prova/`)).status)
		.toBe(200);
	await expect
		.poll(async () => (await answered(`${police}/pagina-che-trasloca-per-prova/`)).status)
		.toBe(301);
	expect(found.parse(await (await editor.request(`/page?where[id][equals]=${id}`)).json()).docs).toHaveLength(
		1,
	);
});
