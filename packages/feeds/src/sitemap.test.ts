import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	isArray: (name) => name === 'url',
});

function parse(text: string): unknown {
	return parser.parse(text);
}

const page = (number: number) => ({ url: `https://comune.example/n/${number}/` });

test('lists pages with their last change and their languages', async () => {
	const alternates = [
		{ language: 'it', url: 'https://città.example/luoghi/' },
		{ language: 'en', url: 'https://città.example/en/places/' },
	];
	const text = await sitemap({
		urls: [
			{ url: 'https://comune.example/', lastModified: '2026-11-20T08:00:00.000Z' },
			{ url: 'https://comune.example/luoghi/?a=1&b=2', alternates },
		],
	});

	expect(parse(text)).toMatchObject({
		urlset: {
			'@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
			'@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
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

test('is the same text at any time, also when others are written concurrently', async () => {
	const urls = Array.from({ length: 100 }, (_, index) => page(index));
	const texts = await Promise.all(Array.from({ length: 8 }, () => sitemap({ urls })));

	expect(new Set(texts).size).toBe(1);
	expect(texts[0]?.match(/<loc>/g)).toHaveLength(100);
	expect(texts[0]).not.toContain('xhtml');
	expect(await sitemap({ urls: [page(7)] })).toContain('/n/7/');
});

test('throws for a site without pages and for more addresses than a sitemap may have', async () => {
	await expect(sitemap({ urls: [] })).rejects.toThrow('from 1 to 45000 addresses');
	const many = Array.from({ length: 45_001 }, (_, index) => page(index));
	await expect(sitemap({ urls: many })).rejects.toThrow('this one has 45001');
});
