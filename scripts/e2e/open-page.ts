import { prepareAxe } from '@portolano/checks/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const desktop = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 } };

/** Only for pages that hang: the machine may be busy. */
const TIMEOUT_MS = 120_000;

/** Opens a page in a new browser context, with reduced motion, ready for axe. */
export async function openPage(browser: Browser, options: BrowserContextOptions = desktop): Promise<Page> {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	context.setDefaultTimeout(TIMEOUT_MS);
	await prepareAxe(context);
	return context.newPage();
}
