import { smallTown } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { afterRating, pageAt, root, wayBack } from './portal.ts';

describe('what cannot be done here yet', () => {
	const asks = /^tel:|^mailto:/;
	/** The page without what stands on every page: the way to it, and the question how clear it is. */
	function ownPart(page: CheerioAPI): CheerioAPI {
		const own = load(page('main').html() ?? '');
		own('.breadcrumb-container, .it-feedback').remove();
		return own;
	}
	const linksOf = (page: CheerioAPI) =>
		page('a')
			.toArray()
			.map(({ attribs }) => attribs['href'] ?? '');

	test.each(['/prenota/', '/segnala-disservizio/', '/assistenza/'])(
		'%s tells whom to ask and when, and leads neither to itself nor to a form',
		(path) => {
			const own = ownPart(pageAt(path));
			expect(linksOf(own).some((href) => asks.test(href))).toBe(true);
			expect(own.text()).toMatch(/lunedì\s*08:30–12:30/);
			expect(linksOf(own)).not.toContain(path);
			expect(own('form').length).toBe(0);
		},
	);

	test('is told by the pages that stand in until the editors have written theirs, too', async () => {
		const unwritten = smallTown().filter((document) => document.type !== 'page');
		const paths =
			/^\/(prenotazione-appuntamento|segnalazione-disservizio|assistenza|amministrazione-trasparente)\/$/;
		const rendered = await renderSite({ root, site: 'portale', documents: unwritten, paths });
		expect(rendered.size).toBe(4);
		for (const [path, text] of rendered) {
			const own = ownPart(load(text));
			expect(
				linksOf(own).some((href) => asks.test(href)),
				path,
			).toBe(true);
			expect(linksOf(own), path).not.toContain(path);
			expect(own.text(), path).not.toMatch(/premi |clicca|complet|ricevi un numero/i);
		}
		expect(rendered.get('/prenotazione-appuntamento/')).toContain('non si prenota ancora');
		expect(rendered.get('/segnalazione-disservizio/')).toContain('non c’è ancora un modulo');
		expect(rendered.get('/amministrazione-trasparente/')).toContain('non sono ancora pubblicate');
	});

	test.each(afterRating)('%s is a page of the site with a way back', (path) => {
		const page = pageAt(path);
		expect(page('link[rel="stylesheet"]').length).toBeGreaterThan(0);
		expect(page('header nav a').length).toBeGreaterThan(0);
		const ways = linksOf(ownPart(page));
		expect(ways).toContain('/');
		expect(ways.includes(wayBack)).toBe(path === '/valutazione/grazie/');
	});
});
