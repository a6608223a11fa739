import { expect, test } from 'vitest';
import { injectionsIn } from './injections.ts';

test.each([
	['a script', '/', '<p><script>alert(1)</script></p>'],
	['a handler', '/', '<img src="/a.png" onerror="alert(1)">'],
	['the end of an attribute', '/', '<p title=""><img src=x></p>'],
	['an address that runs', '/404.html', '<a href="javascript:alert(1)">a</a>'],
	['data that are broken', '/', '<script type="application/ld+json">{"a":"</script>'],
	['an element of a feed', '/feed.xml', '<rss><item><title><script/></title></item></rss>'],
	[
		'markup in the description of a feed',
		'/feed.xml',
		'<rss><item><description>&lt;img src=x&gt;</description></item></rss>',
	],
	['a new line of a calendar', '/a.ics', 'BEGIN:VEVENT\r\nSUMMARY:a\r\nb\r\n'],
	['a file of data that is broken', '/a.json', '{'],
])('%s is found', (_, path, text) => {
	expect(injectionsIn(path, text)).not.toEqual([]);
});

test.each([
	['a text', '/', '<p title="&lt;script&gt;">&lt;script&gt;</p><script src="/a.js"></script>'],
	['a text in data', '/', '<script type="application/ld+json">{"a":"\\u003cscript>"}</script>'],
	[
		'a text in a feed',
		'/feed.xml',
		'<rss><item><description>&amp;lt;script&amp;gt;</description></item></rss>',
	],
	['a long line of a calendar', '/a.ics', 'BEGIN:VEVENT\r\nSUMMARY:a\r\n b\r\n'],
])('%s is accepted', (_, path, text) => {
	expect(injectionsIn(path, text)).toEqual([]);
});
