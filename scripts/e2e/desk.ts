import type { Page } from 'playwright-core';
import { demoPassword } from './home.ts';

/** Signs in through the login form. */
export async function signIn(
	page: Page,
	cms: string,
	email = 'redazione.portale@example.org',
): Promise<void> {
	await page.goto(`${cms}/admin/login`);
	await page.locator('input[name="email"]').fill(email);
	await page.locator('input[name="password"]').fill(demoPassword);
	await page.getByRole('button', { name: 'Accedi' }).click();
	await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
}
