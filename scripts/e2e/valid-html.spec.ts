import { brokenLinks, checkHtml, linksIn, validateHtml } from '@portolano/checks';
import { isAlertFile } from '@portolano/content-models';
import { describe, expect, inject, test } from 'vitest';
import { filePathsOf, pagePathsOf, readPage } from './pages-on-disk.ts';

const { sites } = inject('addresses');
const pathsOnSites = new Map(
	sites.map((site) => [site.origin, new Set([...pagePathsOf(site), ...filePathsOf(site)])]),
);

/** Not a file: the gateway redirects from here to the rated page. */
const wayBack = '/valutazione/ritorno/';

/** Whether the address is outside the sites, or leads to an existing page or file there. */
function leadsSomewhere(address: string): boolean {
	const url = URL.parse(address);
	return url === null || (pathsOnSites.get(url.origin)?.has(decodeURI(url.pathname)) ?? true);
}

for (const site of sites) {
	describe(`on ${site.key}`, () => {
		const paths = pagePathsOf(site);

		test('every page is valid HTML', async () => {
			for (const path of paths) expect(await validateHtml(readPage(site, path)), path).toEqual([]);
		});

		test('every page passes the checks of a release', () => {
			for (const path of paths) expect(checkHtml(readPage(site, path)), path).toEqual([]);
		});

		test('the icons that browsers request at fixed paths exist', () => {
			expect(filePathsOf(site)).toEqual(expect.arrayContaining(['/favicon.ico', '/apple-touch-icon.png']));
		});

		test('no internal link is broken', () => {
			const pages = new Map(paths.map((path) => [path, linksIn(readPage(site, path).html)]));
			const files = new Set([wayBack, ...filePathsOf(site)]);
			const has = (path: string) => files.has(path) || isAlertFile(path);
			expect(brokenLinks({ pages, files: { has } })).toEqual([]);
		});

		test('the way back after a rating redirects to the home page by default', async () => {
			const answer = await fetch(new URL(wayBack, site.url), { redirect: 'manual' });
			expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
		});

		test('no link to another site of the installation is broken', () => {
			const links = paths.flatMap((path) => linksIn(readPage(site, path).html).links);
			const elsewhere = new Set(links.map(({ href }) => href).filter((href) => URL.canParse(href)));
			expect([...elsewhere].filter((href) => !leadsSomewhere(href))).toEqual([]);
			expect([...elsewhere].some((href) => pathsOnSites.has(URL.parse(href)?.origin ?? ''))).toBe(true);
		});
	});
}
