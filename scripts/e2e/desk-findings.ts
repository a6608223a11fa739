import { axePage } from '@portolano/checks/browser';
import type { Page } from 'playwright-core';
import { payloadFaults } from './payload-faults.ts';

/** Runs axe on a page of the desk, without the known faults of Payload. */
export async function deskFindings(page: Page) {
	// After a change of page Next.js sends the title last, and until then there is none:
	// https://nextjs.org/docs/app/api-reference/functions/generate-metadata#streaming-metadata
	await page.waitForFunction(() => document.title !== '');
	return axePage(page, { reviewed: payloadFaults });
}
