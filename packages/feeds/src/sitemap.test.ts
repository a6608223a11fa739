import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sitemap, SITEMAP_URLS_MAX } from './sitemap.ts';

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	isArray: (name) => ['url', 'sitemap'].includes(name),
});

function parse(text: string | undefined): unknown {
	return parser.parse(text ?? '');
}

test('lists pages with their last change and their languages', async () => {
	const alternates = [
		{ language: 'it', url: 'https://città.example/luoghi/' },
		{ language: 'en', url: 'https://città.example/en/places/' },
	];
	const files = await sitemap({
		urls: [
			{ url: 'https://comune.example/', lastModified: '2026-11-20T08:00:00.000Z' },
			{ url: 'https://comune.example/luoghi/?a=1&b=2', alternates },
		],
	});

	expect(Object.keys(files)).toEqual(['sitemap.xml']);
	expect(parse(files['sitemap.xml'])).toMatchObject({
		urlset: {
			'@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
			url: [
				{ loc: 'https://comune.example/', lastmod: '2026-11-20T08:00:00.000Z' },
				{
					loc: 'https://comune.example/luoghi/?a=1&b=2',
					'xhtml:link': [
						{ '@rel': 'alternate', '@hreflang': 'it' },
						{ '@rel': 'alternate', '@hreflang': 'en' },
					],
				},
			],
		},
	});
});

test('is parted, with an index, when it has too many addresses', async () => {
	const urls = Array.from({ length: SITEMAP_URLS_MAX + 1 }, (_, index) => ({
		url: `https://comune.example/n/${index}/`,
		lastModified: index === 7 ? '2026-11-22T08:00:00.000Z' : '2026-11-20T08:00:00.000Z',
	}));
	const files = await sitemap({ urls });

	expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
	expect(parse(files['sitemap.xml'])).toMatchObject({
		sitemapindex: {
			sitemap: [
				{ loc: 'https://comune.example/sitemap-1.xml', lastmod: '2026-11-22T08:00:00.000Z' },
				{ loc: 'https://comune.example/sitemap-2.xml', lastmod: '2026-11-20T08:00:00.000Z' },
			],
		},
	});
	expect(files['sitemap-2.xml']?.match(/<loc>/g)).toHaveLength(1);
}, 30_000);

test('refuses a site without pages', async () => {
	await expect(sitemap({ urls: [] })).rejects.toThrow('no address');
});
