import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { AlertInForce } from './alert-in-force.ts';
import { cardOf, conclude, expectGoodScreen, focused, openAlertScreen, toPreview } from './alert-screen.ts';
import { Editor } from './editor.ts';
import { Keyboard } from './keyboard.ts';
import { demoPassword } from './home.ts';
import { untilHydrated } from './desk.ts';
import { desktop, openPage, phone } from './open-page.ts';
import { screenshot } from './screenshot.ts';
import { whileTwoPeopleAreNeeded } from './two-people.ts';

const addresses = inject('addresses');
const { cms, sites } = addresses;
const sentenceOf = (what: string) => `${what}: restate in casa (${Date.now()}).`;

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

/** The home of each site as a reader without JavaScript gets it. */
const homes = () => Promise.all(sites.map(async ({ url }) => (await fetch(`${url}/`)).text()));

const isGone = (sentence: string) =>
	vi.waitUntil(async () => !(await homes()).some((html) => html.includes(sentence)), {
		...{ timeout: 30_000, interval: 100 },
	});

const online = /^Online su \d+ siti in \d+,\d s$/;

test('an officer publishes an alert on a phone with six taps and a sentence, and concludes it', async () => {
	const page = await openAlertScreen(browser, cms);
	const sentence = sentenceOf('Temporali fino a sera');
	let taps = 0;
	async function tap(name: string | RegExp, role: 'button' | 'radio' = 'button'): Promise<void> {
		taps += 1;
		await page.getByRole(role, { name }).click();
	}
	await tap('Nuova allerta');
	await tap('Arancione', 'radio');
	await tap('Temporali forti', 'radio');
	taps += 1;
	await page.getByLabel('Che cosa fare, o che cosa succede').fill(sentence);
	await tap('Anteprima');
	await tap(/^Pubblica ora su \d+ siti$/);
	await page.getByText(online).waitFor();
	expect(taps).toBeLessThanOrEqual(6);
	expect((await homes()).every((html) => html.includes(sentence))).toBe(true);

	await page.getByRole('button', { name: 'Alle allerte in corso' }).click();
	await conclude(page, sentence);
	await isGone(sentence);
	await page.context().close();
});

test('where two people are needed, the second one confirms on the own phone, which shows it by itself', async () => {
	await whileTwoPeopleAreNeeded(cms, async () => {
		const first = await openAlertScreen(browser, cms);
		const second = await openAlertScreen(browser, cms, { email: 'amministratore@example.org' });
		const sentence = sentenceOf('Ci vogliono due persone');
		await toPreview(first, sentence);
		await first.getByText('la deve confermare una seconda persona').waitFor();
		await first.getByRole('button', { name: /^Prepara per \d+ siti$/ }).click();
		await first.getByRole('heading', { name: 'Preparata' }).waitFor();
		await expectGoodScreen(first, 'prepared');
		await first.getByRole('button', { name: 'Alle allerte in corso' }).click();
		await cardOf(first, sentence).getByText('L’hai preparata tu').waitFor();
		expect(await cardOf(first, sentence).getByRole('button').allTextContents()).toEqual([
			'Ritira la proposta Temporali forti',
		]);
		expect((await homes()).some((html) => html.includes(sentence))).toBe(false);

		await cardOf(first, sentence).getByRole('button').click();
		expect(await focused(first)).toContain('Nessuno potrà confermarla');
		await screenshot(first, 'alerts-take-back');
		await expectGoodScreen(first, 'taking back');
		await first.getByRole('button', { name: 'Sì, ritira la proposta' }).click();
		await first.getByRole('status').filter({ hasText: 'Proposta ritirata' }).waitFor();
		await cardOf(first, sentence).getByRole('button', { name: 'Prepara per la conferma' }).click();
		expect(await cardOf(first, sentence).locator('summary').textContent()).toContain('(2)');
		await first.getByRole('button', { name: 'Sì, è da confermare' }).click();
		await first.getByRole('heading', { name: 'Preparata' }).waitFor();

		await second.getByRole('status').filter({ hasText: 'Da confermare: “Temporali forti”' }).waitFor();
		await cardOf(second, sentence).getByRole('button', { name: 'Conferma' }).click();
		expect(await focused(second)).toContain('L’hai letta tutta?');
		await screenshot(second, 'alerts-confirm');
		await expectGoodScreen(second, 'confirming');
		await second.getByRole('button', { name: 'Sì, pubblica ora' }).click();
		await second.getByText(online).waitFor();
		expect((await homes()).every((html) => html.includes(sentence))).toBe(true);

		await second.getByRole('button', { name: 'Alle allerte in corso' }).click();
		await conclude(second, sentence);
		await isGone(sentence);
		await second.getByRole('button', { name: 'Alle allerte in corso' }).click();
		await second.getByRole('button', { name: 'Che cosa è successo: il registro' }).click();
		const lines = second.getByRole('listitem').filter({ hasText: 'Temporali forti' });
		await lines.first().waitFor();
		const words = (await lines.allTextContents()).slice(0, 5).join(' ');
		for (const step of ['conclusa', 'confermata e pubblicata', 'preparata, da confermare', 'ritirata da chi'])
			expect(words).toContain(step);
		await Promise.all([first.context().close(), second.context().close()]);
	});
});

test('with the keyboard alone an officer signs in, publishes from the template, changes, concludes and reads the record', async () => {
	const page = await openPage(browser, desktop);
	await page.goto(`${cms}/admin/allerte`);
	await untilHydrated(page, 'input[name="email"]');
	await page.locator('input[name="email"]').focus();
	await page.keyboard.type('allerte@example.org');
	await page.keyboard.press('Tab');
	await page.keyboard.type(demoPassword);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/admin/allerte');
	await untilHydrated(page, '.portolano-alerts__main');

	const keyboard = new Keyboard(page);
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const arrivesAt = (heading: string | RegExp) => expect.poll(() => focused(page)).toMatch(heading);
	await keyboard.press(button('Nuova allerta'));
	await arrivesAt(/^Nuova allerta$/);
	await keyboard.chooseRadio(page.getByRole('group', { name: 'Livello' }), 'Gialla');
	await keyboard.chooseRadio(page.getByRole('group', { name: 'Rischio' }), 'Temporali forti');
	await keyboard.press(button(/^Usa: “/));
	const words = page.getByLabel('Che cosa fare, o che cosa succede');
	const template = await words.inputValue();
	expect(template).not.toBe('');
	await keyboard.press(button('Anteprima'));
	await arrivesAt(/^Così si vedrà$/);
	await keyboard.press(button(/^Pubblica ora su/));
	await arrivesAt(/^Pubblicata$/);
	await page.getByText(online).waitFor();

	await keyboard.press(button('Alle allerte in corso'));
	await arrivesAt(/in corso$/);
	await keyboard.press(cardOf(page, template).getByRole('button'));
	await arrivesAt(/^Allerta gialla: Temporali forti$/i);
	const sentence = sentenceOf('Cambiata senza mouse');
	await keyboard.write(page.getByLabel('La frase'), sentence);
	await keyboard.press(button('Pubblica la modifica'));
	await page.getByText(online).waitFor();
	expect((await homes()).every((html) => html.includes(sentence))).toBe(true);

	await keyboard.press(button('Alle allerte in corso'));
	await arrivesAt(/in corso$/);
	await keyboard.press(cardOf(page, sentence).getByRole('button'));
	await arrivesAt(/Temporali forti$/);
	await keyboard.press(button('Concludi'));
	await arrivesAt(/^Sparisce adesso/);
	await keyboard.press(button('Sì, concludi adesso'));
	await arrivesAt(/^Conclusa$/);
	await isGone(sentence);
	await keyboard.press(button('Alle allerte in corso'));
	await keyboard.press(button('Che cosa è successo: il registro'));
	await arrivesAt(/^Registro delle allerte$/);
	await page.getByRole('listitem').filter({ hasText: 'conclusa' }).first().waitFor();
	expect([...keyboard.unmarked]).toEqual([]);
	await page.context().close();
});

test('a draft that was written elsewhere is published from the screen', async () => {
	const officer = await Editor.signIn(cms, 'allerte@example.org');
	const sentence = sentenceOf('Bozza di un messaggio');
	const id = await AlertInForce.draft(cms, sentence);
	const page = await openAlertScreen(browser, cms);
	const card = cardOf(page, sentence);
	await page.getByRole('heading', { name: 'Bozze da controllare' }).waitFor();
	expect(await card.getByRole('link').getAttribute('href')).toBe(`/admin/collections/alert/${id}`);
	await screenshot(page, 'alerts-draft');
	await expectGoodScreen(page, 'drafts');
	await card.getByRole('button', { name: 'Pubblica' }).click();
	await page.getByRole('button', { name: 'Sì, pubblica ora' }).click();
	await page.getByText(online).waitFor();
	expect((await homes()).every((html) => html.includes(sentence))).toBe(true);
	await officer.request(`/alert/${id}`, { method: 'DELETE' });
	await isGone(sentence);
	await page.context().close();
});

describe('when something is wrong', () => {
	test('without a network, and without a session, what was written stays, and the way on is told', async () => {
		const page = await openAlertScreen(browser, cms);
		const sentence = sentenceOf('Senza rete');
		await toPreview(page, sentence);
		const publish = page.getByRole('button', { name: /^Pubblica ora/ });
		await page.context().setOffline(true);
		await publish.click();
		await page.getByRole('alert').filter({ hasText: 'Non si sa se l’operazione è riuscita' }).waitFor();
		await expectGoodScreen(page, 'without a network');
		await screenshot(page, 'alerts-offline');
		await page.context().setOffline(false);
		await page.getByRole('button', { name: 'Guarda se è già online' }).click();
		await page.getByRole('button', { name: 'Nuova allerta' }).waitFor();
		expect(await cardOf(page, sentence).count()).toBe(0);

		await page.getByRole('button', { name: 'Nuova allerta' }).click();
		await page.getByText('Hai ripreso l’allerta che stavi scrivendo.').waitFor();
		const words = page.getByLabel('Che cosa fare, o che cosa succede');
		expect(await words.inputValue()).toBe(sentence);
		await page.context().clearCookies();
		await page.getByRole('button', { name: 'Anteprima' }).click();
		const dialog = page.getByRole('dialog', { name: 'La sessione è finita' });
		await dialog.waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Accedi (si apre un’altra scheda)' }).waitFor();
		await expectGoodScreen(page, 'without a session');
		await screenshot(page, 'alerts-session');
		expect(await words.inputValue()).toBe(sentence);
		await page.getByRole('button', { name: 'Anteprima' }).click();
		await dialog.getByLabel('Password').fill(demoPassword);
		await dialog.getByRole('button', { name: 'Accedi e continua' }).click();
		await page.getByRole('heading', { name: 'Così si vedrà' }).waitFor();
		await page.getByRole('button', { name: 'Torna a correggere' }).click();
		await page.getByRole('button', { name: 'Ricomincia da capo' }).waitFor({ state: 'detached' });
		expect(await words.inputValue()).toBe(sentence);
		await page.context().close();
	});

	test('of two officers at once the later one is told what the other changed', async () => {
		const alert = await AlertInForce.publish(addresses);
		const [anna, bruno] = await Promise.all([
			openAlertScreen(browser, cms),
			openAlertScreen(browser, cms, { email: 'amministratore@example.org' }),
		]);
		for (const page of [anna, bruno]) await cardOf(page, alert.sentence).getByRole('button').click();
		const changed = sentenceOf('Cambiata da Bruno');
		await bruno.getByLabel('La frase').fill(changed);
		await bruno.getByRole('button', { name: 'Pubblica la modifica' }).click();
		await bruno.getByText(online).waitFor();
		await anna.getByRole('button', { name: 'Concludi' }).click();
		await anna.getByRole('button', { name: 'Sì, concludi adesso' }).click();
		const told = anna.getByRole('alert').filter({ hasText: 'qualcun altro l’ha cambiata' });
		await told.waitFor();
		expect(await told.textContent()).toContain(changed);
		await expectGoodScreen(anna, 'two at once');
		await screenshot(anna, 'alerts-two-at-once');
		await alert.remove(cms);
		await isGone(changed);
		await Promise.all([anna.context().close(), bruno.context().close()]);
	});

	test('a site on which the alert is not to be seen is named, and the alert is not to be made again', async () => {
		const page = await openAlertScreen(browser, cms);
		const sentence = sentenceOf('Un sito non risponde');
		const [first] = sites;
		await page.route('**/api/alert-desk/online?**', (route) =>
			route.fulfill({ json: { isKnown: true, sites: [{ key: first?.key, error: 'connect ECONNREFUSED' }] } }),
		);
		await page.clock.install();
		await toPreview(page, sentence);
		await page.getByRole('button', { name: /^Pubblica ora/ }).click();
		await page.getByRole('listitem').filter({ hasText: 'non si vede ancora' }).waitFor();
		await page.clock.runFor(31_000);
		await page.getByRole('alert').filter({ hasText: 'è salvata e non va rifatta' }).waitFor();
		await expectGoodScreen(page, 'site not reached');
		await screenshot(page, 'alerts-site-not-reached');
		await page.unroute('**/api/alert-desk/online?**');
		await page.getByRole('button', { name: 'Alle allerte in corso' }).click();
		await conclude(page, sentence);
		await isGone(sentence);
		await page.context().close();
	});
});

const doubled = (page: Page) =>
	page.evaluate(() => {
		const { documentElement: root } = document;
		root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
	});

describe('every screen', () => {
	let alert: AlertInForce;

	beforeAll(async () => {
		alert = await AlertInForce.publish(addresses);
	});

	afterAll(() => alert.remove(cms));

	test.each([
		['phone', phone, false],
		['phone-dark', { ...phone, colorScheme: 'dark' as const }, false],
		['phone-large-text', phone, true],
		['large-screen', desktop, false],
	])('is accessible, fits and has targets for a thumb: %s', async (mode, options, isLarge) => {
		const page = await openAlertScreen(browser, cms, { options });
		if (isLarge) await doubled(page);
		async function check(name: string): Promise<void> {
			await screenshot(page, `alerts-${mode}-${name}`);
			await expectGoodScreen(page, `${mode} ${name}`);
		}
		const button = (name: string) => page.getByRole('button', { name });
		await check('list');
		await button('Che cosa è successo: il registro').click();
		await page.getByRole('listitem').first().waitFor();
		await check('history');
		await button('Alle allerte in corso').click();
		await cardOf(page, alert.sentence).getByRole('button').click();
		await check('change');
		await button('Concludi').click();
		await check('question');
		await button('No, torna indietro').click();
		expect(await focused(page)).toBe('Concludi');
		await button('Annulla').click();
		await button('Nuova allerta').click();
		await page.getByRole('radio', { name: 'Avviso di servizio' }).click();
		await page.getByRole('radio', { name: 'Scegli…' }).click();
		await page.getByText('Zona, inglese e altro (facoltativo)').click();
		await check('new');
		await button('Anteprima').click();
		await page.getByRole('alert').filter({ hasText: 'Nulla è stato pubblicato.' }).waitFor();
		await check('refused');
		await button('Annulla').click();
		await button('Nuova allerta').click();
		await button('Ricomincia da capo').click();
		await button('Annulla').click();
		await toPreview(page, sentenceOf('Da guardare'));
		await check('review');
		await page.context().close();
	});
});
