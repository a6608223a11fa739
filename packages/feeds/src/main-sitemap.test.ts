import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { mainSitemap } from './main-sitemap.ts';

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const parsed = (text: string): unknown => parser.parse(text);

const folder = '/sitemap/';
const origin = 'https://comune.example';
const pages = [`${origin}/novita/10/`, `${origin}/`, `${origin}/novita/2/`];

test('the index lists every part, then the file of the pages', async () => {
	const { index } = await mainSitemap({ folder, pages, parts: [`${origin}/sitemap/news-1.xml`] });

	expect(parsed(index)).toMatchObject({
		sitemapindex: {
			sitemap: [{ loc: `${origin}/sitemap/news-1.xml` }, { loc: `${origin}/sitemap/liste-0.xml` }],
		},
	});
});

test('the file of the pages lists each page once, sorted by address in natural number order', async () => {
	const text = await mainSitemap({ folder, pages: [...pages, `${origin}/`], parts: [] });

	expect(parsed(text.pages)).toMatchObject({
		urlset: {
			url: [{ loc: `${origin}/` }, { loc: `${origin}/novita/2/` }, { loc: `${origin}/novita/10/` }],
		},
	});
});

test('the text depends neither on the order of the pages nor on concurrent calls', async () => {
	const many = Array.from({ length: 1000 }, (_, index) => `${origin}/novita/${index + 1}/`);
	const texts = await Promise.all(
		[many, [...many].reverse()].map((pages) => mainSitemap({ folder, pages, parts: [] })),
	);

	expect(texts[0]).toEqual(texts[1]);
	expect(texts[0]?.pages.match(/<loc>/g)).toHaveLength(1000);
});

test('a site without pages and an invalid address throw instead of being logged', async () => {
	await expect(mainSitemap({ folder, pages: [], parts: [] })).rejects.toThrow('from 1 to 45000 addresses');
	const broken = mainSitemap({ folder, pages: [`${origin}/`, 'novita'], parts: [] });
	await expect(broken).rejects.toThrow('@astrojs/sitemap could not write the sitemap');
});
