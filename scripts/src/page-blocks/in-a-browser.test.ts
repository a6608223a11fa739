import {
	axePage,
	everyModeFindings,
	keyboardFindings,
	launchChromium,
	prepareAxe,
	targetSizeFindings,
	thirdPartyRequests,
} from '@portolano/checks/browser';
import {
	activeAlertsPath,
	alertBarPath,
	alertStatePath,
	type PageBlock,
	pageBlocksOf,
	type SiteKind,
} from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { laneFile } from '@portolano/site-kit/testing/lane-files.ts';
import { renderBlocks } from '@portolano/site-kit/testing/rendered-blocks.ts';
import { sampleOrAll, smallTown } from '@portolano/test-kit';
import { blockExamples } from '@portolano/test-kit/page-blocks/examples.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type ServedPages } from './served-pages.ts';
import { applicationFolder, sitesOfKinds } from './sites.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

const sizes = sampleOrAll(['typical', 'longest'] as const, ['typical', 'least', 'longest'] as const);

function examplesOf(kind: SiteKind, size: (typeof sizes)[number]): PageBlock[] {
	return pageBlocksOf(kind).map((name) => blockExamples[name][size]);
}

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

async function openPage(width: number, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width, height: 900 },
		reducedMotion: 'reduce',
		javaScriptEnabled,
	});
	if (javaScriptEnabled) await prepareAxe(context);
	return context.newPage();
}

/** What the lane of alerts writes while there is no alert. */
const alertFiles = [alertBarPath('it'), alertStatePath('it'), activeAlertsPath].map(
	(path) => [path, laneFile(path, []) ?? ''] as const,
);

/** Opens every `<details>`, so that its content is checked too. */
const openDetails = (page: Page) =>
	page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/** Returns what is wrong with the open page as it is, and in each mode. */
const faultsOf = async (page: Page) => [
	...(await axePage(page)),
	...(await targetSizeFindings(page)),
	...(await everyModeFindings(page)),
];

describe.each(sitesOfKinds)('on a site of kind $kind', ({ kind, site }) => {
	const root = applicationFolder(kind);

	async function serve(blocks: PageBlock[], hasText: boolean): Promise<ServedPages> {
		const files = await renderSite({
			root,
			site,
			documents: smallTown(),
			paths:
				/^\/(?:tema\.css|sw\.js|suggerimenti\.json|emergenza\/|emergenza\.css|site\.webmanifest|simbolo\.svg)$/,
		});
		return servePages(
			kind,
			new Map([...files, ...alertFiles, ...(await renderBlocks({ root, site, blocks, hasText }))]),
		);
	}

	test.each(sizes)(
		'a page of every kind of block, each %s, is accessible in every mode',
		async (size) => {
			const served = await serve(examplesOf(kind, size), size === 'least');
			const page = await openPage(1280);
			const strangers = thirdPartyRequests(page, served.origin);
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			for (const path of ['/', '/approdo/']) {
				await page.goto(served.origin + path);
				await openDetails(page);
				expect(await faultsOf(page), path).toEqual([]);
			}
			await page.goto(served.origin);
			expect(await keyboardFindings(page)).toEqual([]);
			expect(strangers()).toEqual([]);
			expect(errors).toEqual([]);
			await page.context().close();
			served.close();
		},
		600_000,
	);

	test('the state of alert is shown in its block, by the script where the server does not include it', async () => {
		const served = await serve([blockExamples.alerts.typical], false);
		const page = await openPage(360);
		await page.goto(served.origin);
		const block = page.locator('.pt-blocks');
		await block.getByText('Nessuna allerta in corso').waitFor();

		expect(await block.locator('.alert-state-none').count()).toBe(1);
		await page.context().close();
		served.close();
	}, 120_000);

	test('before the opening of a page the state of alert is on the first screen of a phone', async () => {
		const served = await serve([blockExamples.alerts.typical, blockExamples.hero.typical], false);
		const page = await openPage(360);
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto(served.origin);
		const state = page.locator('.pt-blocks .alert-state-none');
		await state.waitFor();
		const { y = Infinity, height = 0 } = (await state.boundingBox()) ?? {};

		expect(y + height).toBeLessThanOrEqual(640);
		expect(await faultsOf(page)).toEqual([]);
		await page.context().close();
		served.close();
	}, 120_000);

	test('without JavaScript the block of alerts leads to their page, and every block is there', async () => {
		const blocks = examplesOf(kind, 'typical');
		const served = await serve(blocks, false);
		const page = await openPage(360, false);
		await page.goto(served.origin);

		expect(await page.locator('.pt-blocks > *').count()).toBe(blocks.length);
		expect(await page.locator('.pt-blocks .alert-place a').isVisible()).toBe(true);
		await page.context().close();
		served.close();
	}, 120_000);
});
