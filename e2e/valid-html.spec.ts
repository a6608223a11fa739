import { brokenLinks, checkHtml, linksIn, validateHtml } from '@portolano/checks';
import { describe, expect, inject, test } from 'vitest';
import { filePathsOf, pagePathsOf, readPage } from './pages-on-disk.ts';

for (const site of inject('addresses').sites) {
	describe(`on ${site.key}`, () => {
		const paths = pagePathsOf(site);

		test('every page is valid HTML', async () => {
			for (const path of paths) expect(await validateHtml(readPage(site, path)), path).toEqual([]);
		});

		test('every page keeps the rules of a release', () => {
			for (const path of paths) expect(checkHtml(readPage(site, path)), path).toEqual([]);
		});

		test('no internal link leads to nothing', () => {
			const pages = new Map(paths.map((path) => [path, linksIn(readPage(site, path).html)]));
			expect(brokenLinks({ pages, files: new Set(filePathsOf(site)) })).toEqual([]);
		});
	});
}
