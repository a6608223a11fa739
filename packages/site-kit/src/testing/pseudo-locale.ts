import { fileURLToPath } from 'node:url';
import type { SiteKey } from '@portolano/content-models';
import { smallTown } from '@portolano/test-kit';
import { build } from 'astro';
import { beforeAll, describe, expect, test } from 'vitest';
import { pseudoWords } from './pseudo-words.ts';
import { renderSite } from './rendered-site.ts';
import { textsOf, unmarkedOn } from './unmarked.ts';

/**
 * Defines tests that build a site whose every word of the interface is in marks and longer by 40 %, render all its pages, and
 * find the texts that were written in a view instead of a table of words, or are cut.
 */
export function pseudoLocaleSuite({ root, site }: { root: URL; site: SiteKey }): void {
	describe(`in the pseudo-locale, on ${site}`, () => {
		const built = new URL('.cache/pseudo-locale/', root);
		const documents = smallTown();
		let rendered: ReadonlyMap<string, string>;

		beforeAll(async () => {
			await build({
				root: fileURLToPath(root),
				outDir: fileURLToPath(new URL('dist/', built)),
				cacheDir: fileURLToPath(new URL('cache/', built)),
				logLevel: 'error',
				vite: { plugins: [pseudoWords()] },
			});
			rendered = await renderSite({ root: built, site, documents, paths: /\/$|\.html$/ });
		}, 600_000);

		test('every text of the interface comes from a table of words and is whole, on every page', () => {
			const content = textsOf(documents);
			const unmarked = [...rendered].flatMap(([path, html]) =>
				unmarkedOn(html, content).map((text) => `${path}: ${text.trim()}`),
			);

			expect([...new Set(unmarked)]).toEqual([]);
		});

		test('all pages have words in marks', () => {
			expect(rendered.size).toBeGreaterThan(20);
			expect([...rendered].filter(([, html]) => !html.includes('⟦')).map(([path]) => path)).toEqual([]);
		});
	});
}
