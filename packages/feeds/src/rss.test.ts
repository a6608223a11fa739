import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { FEED_ITEMS_MAX, rssFeed, type RssItem } from './rss.ts';

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	isArray: (name) => name === 'item',
});

const item: RssItem = {
	id: 'urn:uuid:7d1a2a3e',
	title: 'Chiusura uffici l’8 dicembre',
	url: 'https://comune.example/novita/chiusura/',
	date: '2026-11-20T08:00:00.000Z',
	updated: '2026-11-21T08:00:00.000Z',
	category: 'Avvisi',
	summary: 'Gli uffici sono chiusi.',
};

function feedOf(items: readonly RssItem[]) {
	return rssFeed({
		title: 'Novità & avvisi',
		link: 'https://comune.example/novita/',
		description: 'Notizie, comunicati e avvisi',
		language: 'it-IT',
		selfUrl: 'https://comune.example/novita/feed.xml',
		items,
	});
}

function parsed(items: readonly RssItem[]): unknown {
	return parser.parse(feedOf(items));
}

test('has the elements that RSS 2.0 requires, and its own address', () => {
	expect(parsed([item])).toMatchObject({
		rss: {
			'@version': '2.0',
			channel: {
				title: 'Novità & avvisi',
				link: 'https://comune.example/novita/',
				language: 'it-IT',
				lastBuildDate: 'Sat, 21 Nov 2026 08:00:00 GMT',
				'atom:link': { '@href': 'https://comune.example/novita/feed.xml', '@rel': 'self' },
				item: [
					{
						title: 'Chiusura uffici l’8 dicembre',
						link: 'https://comune.example/novita/chiusura/',
						guid: { '#text': 'urn:uuid:7d1a2a3e', '@isPermaLink': 'false' },
						pubDate: 'Fri, 20 Nov 2026 08:00:00 GMT',
						category: 'Avvisi',
						description: 'Gli uffici sono chiusi.',
					},
				],
			},
		},
	});
});

test('keeps special characters, escaped as HTML only in the description', () => {
	const title = 'Da 5 < 6 & ]]> oltre';

	expect(
		parsed([{ ...item, title, summary: '<b>a</b> & b', url: 'https://comune.example/?a=1&b=2' }]),
	).toMatchObject({
		rss: {
			channel: {
				item: [
					{ title, description: '&lt;b&gt;a&lt;/b&gt; &amp; b', link: 'https://comune.example/?a=1&b=2' },
				],
			},
		},
	});
});

test('gives the same text at any time, also without items', () => {
	expect(feedOf([item])).toBe(feedOf([item]));
	expect(feedOf([])).toContain('1970');
});

test('leaves out items beyond the maximum', () => {
	const many = Array.from({ length: FEED_ITEMS_MAX + 5 }, (_, index) => ({ ...item, id: `urn:${index}` }));

	expect(feedOf(many).match(/<item>/g)).toHaveLength(FEED_ITEMS_MAX);
});
