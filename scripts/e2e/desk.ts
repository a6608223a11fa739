import type { Page } from 'playwright-core';
import { demoPassword } from './home.ts';

/**
 * Waits until the element is there and answers. The pages of the desk are visible before React hydrates them, and what
 * is typed or clicked until then is lost: https://github.com/microsoft/playwright/issues/27759
 */
export async function untilHydrated(page: Page, selector: string): Promise<void> {
	await page.waitForFunction((wanted) => {
		const element = document.querySelector(wanted);
		// React writes such a property into each element that it has hydrated.
		return element !== null && Object.keys(element).some((name) => name.startsWith('__reactProps$'));
	}, selector);
}

/** Signs in through the login form. */
export async function signIn(
	page: Page,
	cms: string,
	email = 'redazione.portale@example.org',
): Promise<void> {
	await page.goto(`${cms}/admin/login`);
	await untilHydrated(page, 'input[name="email"]');
	await page.locator('input[name="email"]').fill(email);
	await page.locator('input[name="password"]').fill(demoPassword);
	await page.getByRole('button', { name: 'Accedi' }).click();
	await page.getByRole('heading', { name: 'Benvenuto in redazione' }).waitFor();
}
