import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { deskFindings } from './desk-findings.ts';
import { untilHydrated } from './desk.ts';
import { demoPassword } from './home.ts';
import { openPage, phone } from './open-page.ts';

/** Opens the screen of alerts as an officer who signs in. */
export async function openAlertScreen(
	browser: Browser,
	cms: string,
	{
		email = 'allerte@example.org',
		options = phone,
	}: { email?: string; options?: BrowserContextOptions } = {},
): Promise<Page> {
	const page = await openPage(browser, options);
	await page.goto(`${cms}/admin/allerte`);
	await untilHydrated(page, 'input[name="email"]');
	await page.locator('input[name="email"]').fill(email);
	await page.locator('input[name="password"]').fill(demoPassword);
	await page.getByRole('button', { name: 'Accedi' }).click();
	await page.waitForURL('**/admin/allerte');
	await untilHydrated(page, '.portolano-alerts__main');
	return page;
}

/** Fills in a new alert up to its preview. */
export async function toPreview(page: Page, sentence: string): Promise<void> {
	await page.getByRole('button', { name: 'Nuova allerta' }).click();
	await page.getByRole('radio', { name: 'Arancione' }).click();
	await page.getByRole('radio', { name: 'Temporali forti' }).click();
	await page.getByLabel('Che cosa fare, o che cosa succede').fill(sentence);
	await page.getByRole('button', { name: 'Anteprima' }).click();
	await page.getByRole('heading', { name: 'Così si vedrà' }).waitFor();
}

/** The alert in the list. */
export const cardOf = (page: Page, sentence: string): Locator =>
	page.locator('.portolano-alerts__card').filter({ hasText: sentence });

/** Concludes an alert from the list. */
export async function conclude(page: Page, sentence: string): Promise<void> {
	await cardOf(page, sentence).getByRole('button').click();
	await page.getByRole('button', { name: 'Concludi' }).click();
	await page.getByRole('button', { name: 'Sì, concludi adesso' }).click();
	await page.getByRole('heading', { name: 'Conclusa' }).waitFor();
}

const least = 44;

/** Targets that are too small for a thumb; a radio button or a check box is as large as its label. */
const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate((minimum) => {
		const targets = document.querySelectorAll(
			'.portolano-alerts :is(a, button, input, select, textarea, summary)',
		);
		return [...targets].flatMap((target) => {
			const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
			const isSmall = width > 0 && Math.min(width, height) < minimum - 0.5;
			return isSmall ? [`${target.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`] : [];
		});
	}, least);

const widthBeyond = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Holds what must be true of each screen: no fault for axe, nothing sideways, targets for a thumb, the focus in the new view. */
export async function expectGoodScreen(page: Page, name: string): Promise<void> {
	expect(await deskFindings(page), name).toEqual([]);
	expect(await widthBeyond(page), `${name}: scrolls sideways`).toBeLessThanOrEqual(0);
	expect(await smallTargets(page), name).toEqual([]);
}

/** The words of what has the focus. */
export const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.textContent ?? '');
