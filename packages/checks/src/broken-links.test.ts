import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { linksIn } from './html/check-html.ts';

function siteOf(pages: Record<string, string>, files: string[] = []) {
	const entries = Object.entries(pages).map(([path, html]) => [path, linksIn(html)] as const);
	return { pages: new Map(entries), files: new Set(files) };
}

test('accepts links to pages, files, anchors and other sites', () => {
	const site = siteOf(
		{
			'/': '<a href="/a/">A</a><a href="a/#c">C</a><a href="https://altrove.example/x">X</a><a href="mailto:a@b.it">M</a><a href="#qui">Q</a><p id="qui"><img src="/i.png">',
			'/a/': '<h2 id="c">C</h2><a href="../">Su</a><a href="?pagina=2">Due</a>',
		},
		['/i.png'],
	);

	expect(brokenLinks(site)).toEqual([]);
});

test('finds a link to a page that does not exist', () => {
	const [finding] = brokenLinks(siteOf({ '/b/': '<a href="../manca/">Manca</a>' }));

	expect(finding?.where).toBe('/b/ · ../manca/');
	expect(finding?.what).toContain('“Manca”');
});

test('finds a missing anchor, a missing file and a missing final slash', () => {
	const site = siteOf({
		'/': '<a href="/a/#x">X</a><img src="/i.png"><a href="/a">A</a><a href="/%E0%A4%A">P</a>',
		'/a/': '',
	});

	expect(brokenLinks(site).map(({ what }) => what)).toEqual([
		expect.stringContaining('il punto “x”'),
		expect.stringContaining('/i.png'),
		expect.stringContaining('la barra finale'),
		expect.stringContaining('non esiste'),
	]);
});

test('checks only the pages asked for', () => {
	const site = siteOf({ '/': '<a href="/x/">X</a>', '/a/': '<a href="/y/">Y</a>' });

	expect(brokenLinks(site, ['/a/'])).toHaveLength(1);
});
