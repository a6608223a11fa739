import { smallTown } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { afterRating, pageAt, root, wayBack } from './portal.ts';

describe('functions that the portal does not offer yet', () => {
	const asks = /^tel:|^mailto:/;
	/** The page without the parts of every page: the breadcrumb and the feedback form. */
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
		'%s shows contacts and hours, and has neither a link to itself nor a form',
		(path) => {
			const own = ownPart(pageAt(path));
			expect(linksOf(own).some((href) => asks.test(href))).toBe(true);
			expect(own.text()).toMatch(/lunedì:\s*08:30–12:30/);
			expect(linksOf(own)).not.toContain(path);
			expect(own('form').length).toBe(0);
		},
	);

	test('have stand-in pages with contacts until the editors write their own', async () => {
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
