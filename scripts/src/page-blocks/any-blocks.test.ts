import { checkHtml, linksIn, validateHtml } from '@portolano/checks';
import type { PageBlock } from '@portolano/content-models';
import { renderBlocks } from '@portolano/site-kit/testing/rendered-blocks.ts';
import { sampleOrAll } from '@portolano/test-kit';
import { forAnyBlocks } from '@portolano/test-kit/page-blocks';
import { heaviestBlocks } from '@portolano/test-kit/page-blocks/heaviest.ts';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { PAGE_MAX, weigherOf } from './page-weight.ts';
import { applicationFolder, sitesOfKinds } from './sites.ts';

/** Links to anchors that the page doesn't have. */
function deadAnchors(html: string): string[] {
	const { links, ids } = linksIn(html);
	return links.map(({ href }) => href).filter((href) => href.startsWith('#') && !ids.has(href.slice(1)));
}

/** Whether two neighbouring bands have one background, which would hide where one ends. */
function hasTouchingBands(html: string): boolean {
	const page = load(html);
	const bands = page('.pt-blocks > .section')
		.toArray()
		.map((band) => /section-(plain|muted|tint|dark)/.exec(page(band).attr('class') ?? '')?.[1]);
	return bands.some((band, index) => band === bands[index - 1]);
}

describe.each(sitesOfKinds)('on a site of kind $kind', ({ kind, site }) => {
	const root = applicationFolder(kind);
	const weigh = weigherOf(kind);

	async function check(blocks: PageBlock[]): Promise<void> {
		const hasText = blocks.length % 2 === 0;
		for (const [path, html] of await renderBlocks({ root, site, blocks, hasText })) {
			expect(checkHtml({ path, html }), path).toEqual([]);
			expect(await validateHtml({ path, html }), path).toEqual([]);
			expect(deadAnchors(html), path).toEqual([]);
			expect(hasTouchingBands(html), path).toBe(false);
			expect(weigh(html), path).toBeLessThanOrEqual(PAGE_MAX);
		}
	}

	test('a page with as many pictures and as much text as it takes weighs no more than others', async () => {
		const blocks = heaviestBlocks();
		for (const [path, html] of await renderBlocks({ root, site, blocks, hasText: false }))
			expect(weigh(html), path).toBeLessThanOrEqual(PAGE_MAX);
	}, 120_000);

	test('a page of any blocks is valid, has its headings in order and weighs no more than others', async () => {
		await forAnyBlocks(kind, sampleOrAll(30, 600), check);
	}, 600_000);
});
