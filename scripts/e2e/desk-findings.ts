import { axePage } from '@portolano/checks/browser';
import type { Page } from 'playwright-core';

/** Runs axe on a page of the desk. Faults of Payload's own markup are mended by the desk, not waived. */
export async function deskFindings(page: Page) {
	await page.waitForFunction(() => {
		const isMended =
			document.querySelector('main, [role="main"]') !== null &&
			document.querySelector('.nav__wrap:not([aria-label])') === null;
		// After a change of page Next.js sends the title last, and until then there is none:
		// https://nextjs.org/docs/app/api-reference/functions/generate-metadata#streaming-metadata
		return document.title !== '' && isMended;
	});
	return axePage(page);
}
