import { launchChromium } from '@portolano/checks/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from './authenticator.ts';
import { deskFindings } from './desk-findings.ts';
import { untilHydrated } from './desk.ts';
import { openPage, phone } from './open-page.ts';
import { OwnCms, ownPassword } from './own-cms.ts';
import { picture, reachOfSignIn, secretOn, sendPassword } from './own-desk.ts';

const cms = new OwnCms(18_390);
const emailOf = (name: string) => `${name}@example.org`;

let browser: Browser;
/** A draft, and the account of the publisher who opens it. */
let place: string;
let paola: string;
/** Pages whose sessions began while no second factor was required. */
let writing: Page;
let reading: Page;
/** What the telephones of people know. */
const secrets = new Map<string, string>();
let recoveryCodes: string[] = [];

beforeAll(async () => {
	browser = await launchChromium();
	await cms.start();
	await cms.addAdministrator(emailOf('ada'), 'Ada Sanna');
	const site = await cms.create('site?draft=true', { key: 'portale', kind: 'portal' });
	const account = (name: string) =>
		cms.create('users', {
			...{ email: emailOf(name), name, password: ownPassword },
			memberships: [{ site, role: 'publisher' }],
		});
	paola = await account('paola');
	await account('piero');
	place = await cms.create('place?draft=true', { owner: site, languages: ['it'], title: 'Il molo' });
	writing = await openPage(browser);
	reading = await openPage(browser, phone);
	for (const [page, name] of [
		[writing, 'paola'],
		[reading, 'piero'],
	] as const) {
		await page.goto(`${cms.url}/admin/login`);
		await sendPassword(page, emailOf(name));
		await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
	}
	await writing.goto(`${cms.url}/admin/collections/place/${place}`);
	await untilHydrated(writing, '#field-title');
	await cms.start({ SECOND_FACTOR: 'publishers' });
});

afterAll(async () => {
	await browser.close();
	await cms.close();
});

/** Codes of one secret count once, and each later than the one before: tests take those of the next half minute. */
async function enrol(page: Page, name: string, button: string): Promise<void> {
	const secret = await secretOn(page);
	secrets.set(name, secret);
	await page.getByLabel('Codice di verifica').fill(codeOf(secret));
	await page.getByRole('button', { name: button }).click();
	await page.getByRole('heading', { name: 'I tuoi codici di recupero' }).waitFor();
}

test('who reads with a session from before is led to the sign-in, told why, and sets a second factor up there', async () => {
	await reading.goto(`${cms.url}/admin/account`);
	await reading.getByText('chi può pubblicare ora accede anche con un codice').waitFor();
	expect(await deskFindings(reading)).toEqual([]);
	await picture(reading, 'factor-1-why');
	await sendPassword(reading, emailOf('piero'));
	await reading.getByRole('heading', { name: 'Attiva la verifica in due passaggi' }).waitFor();
	expect(await deskFindings(reading)).toEqual([]);
	expect(await reachOfSignIn(reading)).toBeLessThanOrEqual(360);
	await picture(reading, 'factor-2-enrolment');
	await enrol(reading, 'piero', 'Attiva e accedi');
	recoveryCodes = await reading.locator('li code').allInnerTexts();
	expect(recoveryCodes).toHaveLength(10);
	await picture(reading, 'factor-3-recovery-codes');
	await reading.getByRole('button', { name: 'Li ho conservati' }).click();
	await reading.getByRole('heading', { name: 'Dove hai fatto l’accesso' }).waitFor();
});

test('who is writing sets it up in a dialog, and what was written is saved', async () => {
	const title = `Il molo nuovo ${Date.now()}`;
	await writing.locator('#field-title').fill(title);
	await writing.locator('#action-save-draft').click();
	const dialog = writing.getByRole('dialog', { name: 'La sessione è finita' });
	await dialog.getByLabel('Password').fill(ownPassword);
	await dialog.getByRole('button', { name: 'Accedi e continua' }).click();
	await dialog.getByRole('heading', { name: 'Attiva la verifica in due passaggi' }).waitFor();
	expect(await deskFindings(writing)).toEqual([]);
	await picture(writing, 'factor-4-dialog');
	await enrol(writing, 'paola', 'Attiva e accedi');
	await writing.getByRole('button', { name: 'Li ho conservati' }).click();
	await dialog.waitFor({ state: 'detached' });
	await expect
		.poll(async () => {
			await writing.waitForTimeout(500);
			const answer = await writing.request.get(`${cms.url}/api/place/${place}?draft=true&depth=0`, {
				headers: { Origin: cms.url },
			});
			return answer.text();
		})
		.toContain(title);
});

test('who has lost the phone signs in with a recovery code, once', async () => {
	const page = await openPage(browser, phone);
	const [code = ''] = recoveryCodes;
	const enter = async () => {
		await page.goto(`${cms.url}/admin/login?redirect=%2Fadmin%2Faccount`);
		await sendPassword(page, emailOf('piero'));
		await page.getByRole('heading', { name: 'Secondo passaggio' }).waitFor();
		await page.getByLabel('Codice di verifica').fill(code);
		await page.keyboard.press('Enter');
	};
	await enter();
	await page.getByText('Codici di recupero non ancora usati: 9').waitFor();
	await picture(page, 'factor-5-recovery-code-used');
	await page.context().clearCookies();
	await enter();
	await page.getByText('Il codice non è giusto').waitFor();
	await page.context().close();
});

test('an administrator resets the second factor of another person, who sets up a new one', async () => {
	const page = await openPage(browser);
	await page.goto(
		`${cms.url}/admin/login?redirect=${encodeURIComponent(`/admin/collections/users/${paola}`)}`,
	);
	await sendPassword(page, emailOf('ada'));
	await enrol(page, 'ada', 'Attiva e accedi');
	await page.getByRole('button', { name: 'Li ho conservati' }).click();
	const factor = page.getByRole('region', { name: 'Verifica in due passaggi' });
	await factor.getByText('Attiva dal').waitFor();
	await factor.getByLabel('La tua password').fill(ownPassword);
	await picture(page, 'factor-6-reset');
	await factor.getByRole('button', { name: 'Azzera' }).click();
	await factor.getByText('si attiva al prossimo accesso').waitFor();
	expect(await deskFindings(page)).toEqual([]);
	await page.context().close();

	const again = await openPage(browser);
	await again.goto(`${cms.url}/admin/login`);
	await sendPassword(again, emailOf('paola'));
	const before = secrets.get('paola');
	await enrol(again, 'paola', 'Attiva e accedi');
	expect(secrets.get('paola')).not.toBe(before);
	await again.context().close();
});
