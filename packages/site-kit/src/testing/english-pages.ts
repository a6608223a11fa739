import type { Published, SiteKey } from '@portolano/content-models';
import { buildAlert, inBoth, smallTown } from '@portolano/test-kit';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from './rendered-site.ts';

/** Italian words in addresses, and names of downloads. */
const italianPart =
	/\/(luoghi|tipo|eventi|archivio|itinerari|storie|allerte|documenti|ricerca|indice|valutazione|grazie|non-inviata|amministrazione|evento|calendario)(\/|\.)/;

/**
 * Defines tests that render the English pages of a bilingual site, by default one of the small town, and find what is left in
 * Italian.
 */
export function englishPagesSuite({
	root,
	site,
	documents = smallTown(),
}: {
	root: URL;
	site: SiteKey;
	documents?: readonly Published[];
}): void {
	const storm = buildAlert({
		owner: site,
		languages: ['it', 'en'],
		slug: inBoth('mareggiata', 'storm-surge'),
		title: inBoth('Mareggiata', 'Storm surge'),
		text: inBoth('Non andare sui moli.', 'Keep off the piers.'),
		body: inBoth([], []),
	});

	describe(`on the English pages of ${site}`, () => {
		let rendered: ReadonlyMap<string, string>;

		beforeAll(async () => {
			rendered = await renderSite({ root, site, documents: [...documents, storm], paths: /^\/en\// });
		}, 120_000);

		test('no part of an address is Italian', () => {
			const paths = [...rendered.keys()];

			expect(paths).toEqual(
				expect.arrayContaining(['/en/alerts/', '/en/alerts/storm-surge/', '/en/feedback/thanks/']),
			);
			expect(paths.filter((path) => italianPart.test(path))).toEqual([]);
		});

		test('the credit of a picture is in English', () => {
			const text = [...rendered.values()].map((html) => load(html)('body').text()).join(' ');

			expect(text).toContain('Credit: ');
			expect(text).not.toContain('Crediti');
		});

		test.each([
			['/en/feedback/thanks/', ['/valutazione/ritorno/', '/en/']],
			['/en/feedback/not-sent/', ['/en/']],
		])('%s is a page of the site, in English, with a way back', (path, ways) => {
			const page = load(rendered.get(path) ?? '');
			const links = page('main .link-list a').toArray();

			expect(page('html').attr('lang')).toBe('en');
			expect(page('link[rel="stylesheet"]').length).toBeGreaterThan(0);
			expect(page('header nav a').length).toBeGreaterThan(0);
			expect(page('main').text()).not.toMatch(/\b(il|la|tua|grazie|torna|pagina)\b/i);
			expect(links.map(({ attribs }) => attribs['href'])).toEqual(ways);
		});
	});
}
