import type { Page } from 'playwright-core';

/** Keeps a picture of the page for people, in the folder `SCREENSHOTS`, if there is such a setting. */
export async function screenshot(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
	const folder = process.env['SCREENSHOTS'];
	if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
