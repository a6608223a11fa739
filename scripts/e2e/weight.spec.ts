import { launchChromium } from '@portolano/checks/browser';
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onePageOfEachKind } from './page-kinds.ts';

const KB = 1000;
const PAGE_MAX = 110 * KB;
const SCRIPTS_MAX = 15 * KB;

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

/** Counts the transferred bytes by kind of resource while the page loads. */
function weigh(session: CDPSession): ReadonlyMap<string, number> {
	const kinds = new Map<string, string>();
	const bytes = new Map<string, number>();
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? 'Other';
		bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
	});
	return bytes;
}

const portal = inject('addresses').sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to weigh.');

for (const { kind, path } of onePageOfEachKind(portal).filter((page) =>
	['service', 'news', 'office'].includes(page.kind),
)) {
	test(`a page of the kind “${kind}” weighs at most 110 KB with its fonts, of which at most 15 KB are scripts`, async () => {
		const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		const bytes = weigh(session);
		await page.goto(portal.origin + path, { waitUntil: 'networkidle' });
		const counted = [...bytes].filter(([resource]) => resource !== 'Image');
		console.log(
			`${path}: ${counted.map(([resource, size]) => `${resource} ${(size / KB).toFixed(1)} KB`).join(', ')}`,
		);

		expect(bytes.get('Document')).toBeGreaterThan(0);
		expect(bytes.get('Font')).toBeGreaterThan(0);
		expect(counted.reduce((total, [, size]) => total + size, 0)).toBeLessThanOrEqual(PAGE_MAX);
		expect(bytes.get('Script') ?? 0).toBeLessThanOrEqual(SCRIPTS_MAX);
		await context.close();
	});
}
