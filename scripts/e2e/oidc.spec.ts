import { launchChromium } from '@portolano/checks/browser';
import { type LocalProvider, openProvider } from '@portolano/test-kit/oidc/provider.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from './authenticator.ts';
import { deskFindings } from './desk-findings.ts';
import { untilHydrated } from './desk.ts';
import { openPage, phone } from './open-page.ts';
import { OwnCms, ownPassword } from './own-cms.ts';
import { picture, reachOfSignIn, secretOn, sendPassword } from './own-desk.ts';

const cms = new OwnCms(18_391);
const button = 'Entra con l’account del Comune';

let browser: Browser;
let provider: LocalProvider;

beforeAll(async () => {
	browser = await launchChromium();
	provider = await openProvider({
		callback: `${cms.url}/api/users/oidc/callback`,
		people: ['ada', 'bice', 'carlo'].map((subject) => ({
			...{ subject, email: `${subject}@example.org`, isVerified: true },
		})),
	});
	await cms.start(settings());
	await cms.addAdministrator('ada@example.org', 'Ada Sanna');
	await cms.create('users', { email: 'bice@example.org', name: 'Bice Murru', password: ownPassword });
});

afterAll(async () => {
	await browser.close();
	await cms.close();
	await provider.close();
});

function settings(more: Record<string, string> = {}): Record<string, string> {
	return {
		...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId },
		...{ OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_NAME: button },
		...more,
	};
}

async function openSignIn(page: Page, redirect = '/admin'): Promise<void> {
	await page.goto(`${cms.url}/admin/login?redirect=${encodeURIComponent(redirect)}`);
	await untilHydrated(page, 'input[name="email"]');
}

async function choose(page: Page, person: string): Promise<void> {
	await page.getByRole('heading', { name: 'Account dell’ente di prova' }).waitFor();
	await page.getByRole('button', { name: person }).click();
}

/** Waits until the problem is told with the button of the provider, not with the password. */
async function besideButton(page: Page, problem: string): Promise<void> {
	await page.locator('.portolano-provider').getByRole('alert').filter({ hasText: problem }).waitFor();
	// Without words it is not among the things that are told.
	expect(await page.locator('form [role=alert]').textContent()).toBe('');
}

test('the button is the first thing on the sign-in, reached by keyboard, within 360 pixels, and leads to the page that was asked for', async () => {
	const page = await openPage(browser, phone);
	await openSignIn(page, '/admin/account');
	expect(await deskFindings(page)).toEqual([]);
	expect(await reachOfSignIn(page)).toBeLessThanOrEqual(360);
	await picture(page, 'oidc-1-sign-in-phone');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await choose(page, 'bice');
	await page.getByRole('heading', { name: 'Dove hai fatto l’accesso' }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/admin/account');
	await page.getByText('con OIDC').first().waitFor();
	await page.getByText('Collegato dal').waitFor();
	expect(await deskFindings(page)).toEqual([]);
	await picture(page, 'oidc-2-account-phone');
	await page.context().close();
});

test('who has no account reads whom to ask, and who changes their mind may go on with the password', async () => {
	const page = await openPage(browser);
	await openSignIn(page);
	await picture(page, 'oidc-3-sign-in');
	await page.getByRole('link', { name: button }).click();
	await choose(page, 'carlo');
	await besideButton(
		page,
		'Nessun account per questo indirizzo (carlo@example.org): chiedi all’amministratore',
	);
	expect(await deskFindings(page)).toEqual([]);
	await picture(page, 'oidc-4-no-account');

	await page.context().clearCookies();
	await openSignIn(page);
	await page.getByRole('link', { name: button }).click();
	await choose(page, 'Annulla');
	await besideButton(page, 'Hai annullato l’accesso');
	await picture(page, 'oidc-5-denied');
	await sendPassword(page, 'bice@example.org');
	await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
	await page.context().close();
});

test('who was writing when the session ended signs in by the provider in another tab, and the save goes on', async () => {
	const page = await openPage(browser);
	await openSignIn(page, '/admin/account');
	await page.getByRole('link', { name: button }).click();
	await choose(page, 'bice');
	await untilHydrated(page, '#field-name');
	await page.context().clearCookies();
	await page.locator('#field-name').fill('Bice Murru Loi');
	await page.locator('#action-save').click();
	const dialog = page.getByRole('dialog', { name: 'La sessione è finita' });
	await picture(page, 'oidc-6-dialog');
	const [tab] = await Promise.all([
		page.context().waitForEvent('page'),
		dialog.getByRole('link', { name: button }).click(),
	]);
	await choose(tab, 'bice');
	await tab.getByRole('heading', { name: 'Dove hai fatto l’accesso' }).waitFor();
	await tab.close();
	await page.bringToFront();
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
	await dialog.waitFor({ state: 'detached' });
	await page.reload();
	await expect.poll(() => page.locator('#field-name').inputValue()).toBe('Bice Murru Loi');
	await page.context().close();
});

test('where a second factor is required it is set up after the provider, and asked for by it alone where only that counts', async () => {
	await cms.start(settings({ SECOND_FACTOR: 'publishers', OIDC_ONLY: 'true' }));
	const page = await openPage(browser, phone);
	await openSignIn(page);
	await page.getByText('Con la password accede solo chi amministra').waitFor();
	await picture(page, 'oidc-7-only');
	await sendPassword(page, 'bice@example.org');
	await page.locator('form').getByText(`Usa «${button}»`).waitFor();
	expect(await deskFindings(page)).toEqual([]);
	await page.getByRole('link', { name: button }).click();
	await choose(page, 'ada');
	const secret = await secretOn(page);
	await picture(page, 'oidc-8-enrolment');
	await page.getByLabel('Codice di verifica').fill(codeOf(secret));
	await page.getByRole('button', { name: 'Attiva e accedi' }).click();
	await page.getByRole('button', { name: 'Li ho conservati' }).click();
	await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
	await page.context().close();
});

test('while the provider is down the page says so, and administrators get in with their password', async () => {
	await cms.start(settings({ OIDC_ONLY: 'true' }));
	await provider.close();
	const page = await openPage(browser);
	await openSignIn(page);
	await page.getByRole('link', { name: button }).click();
	await besideButton(page, 'ora non risponde');
	expect(await deskFindings(page)).toEqual([]);
	await picture(page, 'oidc-9-down');
	await sendPassword(page, 'ada@example.org');
	await page.getByRole('heading', { name: 'Secondo passaggio' }).waitFor();
	await page.context().close();
});
