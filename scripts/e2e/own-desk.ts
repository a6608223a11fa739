import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { untilHydrated } from './desk.ts';
import { ownPassword } from './own-cms.ts';

/** Keeps a picture of the page in the folder `SCREENSHOTS`, if it is set. */
export async function picture(page: Page, name: string): Promise<void> {
	const folder = process.env['SCREENSHOTS'];
	if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Fills in the form of the sign-in and sends it. */
export async function sendPassword(page: Page, email: string): Promise<void> {
	await untilHydrated(page, 'input[name="email"]');
	await page.locator('input[name="email"]').fill(email);
	await page.locator('input[name="password"]').fill(ownPassword);
	await page.keyboard.press('Enter');
}

/** The secret that a page tells to who can’t take the QR code. */
export async function secretOn(page: Page): Promise<string> {
	await page.getByRole('img', { name: /Codice QR/ }).waitFor();
	return (await page.locator('code').first().innerText()).replaceAll(' ', '');
}

/** How far the elements of the sign-in reach to the right. */
export const reachOfSignIn = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const all = document.querySelectorAll('.portolano-forgot *');
		return Math.max(...Array.from(all, (element) => element.getBoundingClientRect().right));
	});
