import type { SiteKey } from '@portolano/content-models';
import { hostileText, smallTown, withHostileTexts } from '@portolano/test-kit';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from './rendered-site.ts';
import { injectionsIn } from './injections.ts';

/** Defines tests that render a site whose every text tries to inject markup, and check that none succeeds. */
export function hostileTextsSuite({ root, site }: { root: URL; site: SiteKey }): void {
	describe(`texts that try to be markup, on ${site}`, () => {
		let rendered: ReadonlyMap<string, string>;

		beforeAll(async () => {
			rendered = await renderSite({ root, site, documents: smallTown().map(withHostileTexts) });
		}, 120_000);

		test('inject no element or attribute and break no data, in any page or file', () => {
			for (const [path, text] of rendered) expect(injectionsIn(path, text), path).toEqual([]);
		});

		test('are shown as they were written', () => {
			const page = load(rendered.get('/') ?? '');
			const description = page('meta[name="description"]').attr('content') ?? '';

			expect(page('body').text()).toContain(hostileText);
			expect(description + page('title').text()).toContain('<script>');
		});
	});
}
