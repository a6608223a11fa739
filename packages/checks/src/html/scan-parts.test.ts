import { expect, test } from 'vitest';
import { scan } from './scan.ts';
import { scanParts } from './scan-parts.ts';

const page = (main: string, head = '<title>Pagina</title>') =>
	`<!doctype html><html lang="it"><head><meta name="viewport" content="width=device-width">${head}</head>` +
	`<body class="a"><header><nav aria-label="Menu"><a href="/">Casa</a></nav></header><main id="main">${main}</main>` +
	'<footer id="footer"><h2>Contatti</h2><a href="/note/">Note</a></footer></body></html>';

const pages: Record<string, string> = {
	'a common page': page('<h1>Titolo</h1><p><a href="/a/">A</a><img src="/b.png" alt=""></p>'),
	'the same frame around other content': page('<h1>Altro</h1><table><tr><th>X</th></tr></table>'),
	'a page whose head names the parts': page('<h1>T</h1>', '<title>Come usare <main e <body in HTML</title>'),
	'a page with two contents': page('<h1>T</h1></main><main>'),
	'a page without content': '<html lang="it"><body><p>Niente</p></body></html>',
	'no page at all': 'testo',
};

test.each(Object.entries(pages))('%s gives the same result scanned in parts as scanned whole', (_, html) => {
	expect(scanParts(html)).toEqual(scan(html));
	expect(scanParts(html)).toEqual(scan(html));
});
