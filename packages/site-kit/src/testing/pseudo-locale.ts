import { fileURLToPath } from 'node:url';
import type { Published, SiteKey } from '@portolano/content-models';
import { smallTown } from '@portolano/test-kit';
import { build } from 'astro';
import { beforeAll, describe, expect, test } from 'vitest';
import { pseudoWords } from './pseudo-words.ts';
import { renderSite } from './rendered-site.ts';
import { textsOf, unmarkedOn } from './unmarked.ts';

interface PseudoLocale {
	/** Folder of the Astro project. */
	root: URL;
	site: SiteKey;
	/** Documents besides those of the small town. */
	more?: readonly Published[];
	/** An address of each kind of page, or what it looks like: each must be among the rendered pages. */
	kinds?: readonly RegExp[];
}

/**
 * Defines tests that build a site whose every word of the interface is in marks and longer by 40 %, render all its pages, and
 * find the texts that were written in a view instead of a table of words, or are cut.
 */
export function pseudoLocaleSuite({ root, site, more = [], kinds = [] }: PseudoLocale): void {
	describe(`in the pseudo-locale, on ${site}`, () => {
		const built = new URL('.cache/pseudo-locale/', root);
		const documents = [...smallTown(), ...more];
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

		test('pages of every kind are rendered', () => {
			const paths = [...rendered.keys()];
			expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
		});

		test('all pages have words in marks', () => {
			expect(rendered.size).toBeGreaterThan(20);
			expect([...rendered].filter(([, html]) => !html.includes('⟦')).map(([path]) => path)).toEqual([]);
		});
	});
}
