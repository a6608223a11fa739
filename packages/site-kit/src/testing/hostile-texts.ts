import type { SiteKey } from '@portolano/content-models';
import { hostileText, smallTown, withHostileTexts } from '@portolano/test-kit';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawSite } from './drawn-site.ts';
import { injectionsIn } from './injections.ts';

/** Draws a site whose every text tries to be markup, and looks for what came of it. */
export function hostileTextsSuite({ root, site }: { root: URL; site: SiteKey }): void {
	describe(`texts that try to be markup, on ${site}`, () => {
		let drawn: ReadonlyMap<string, string>;

		beforeAll(async () => {
			drawn = await drawSite({ root, site, documents: smallTown().map(withHostileTexts) });
		}, 120_000);

		test('make no element, no attribute and no broken data, in any page or file', () => {
			for (const [path, text] of drawn) expect(injectionsIn(path, text), path).toEqual([]);
		});

		test('are read as they were written', () => {
			const page = load(drawn.get('/') ?? '');
			const description = page('meta[name="description"]').attr('content') ?? '';

			expect(page('body').text()).toContain(hostileText);
			expect(description + page('title').text()).toContain('<script>');
		});
	});
}
