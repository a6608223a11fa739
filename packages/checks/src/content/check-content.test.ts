import { expect, test } from 'vitest';
import { checkHtml } from '../html/check-html.ts';
import { checkContent, type Content } from './check-content.ts';

const empty: Content = { headings: [], links: [], alternativeTexts: [], tables: [] };

interface Case {
	kind: string;
	content: Partial<Content>;
	/** The same content as HTML. */
	html: string;
	what: RegExp;
}

const cases: Case[] = [
	{
		kind: 'a level skipped between headings',
		content: {
			headings: [
				{ level: 1, text: 'Titolo' },
				{ level: 4, text: 'A' },
			],
		},
		html: '<h4>A</h4>',
		what: /“A” è di livello 4 ma viene dopo un livello 1/,
	},
	{
		kind: 'a heading without text',
		content: { headings: [{ level: 2, text: '' }] },
		html: '<h2> </h2>',
		what: /titolo vuoto/,
	},
	{
		kind: 'a link that does not say where it leads',
		content: { links: [{ href: 'https://example.org/', text: 'clicca qui' }] },
		html: '<a href="https://example.org/">clicca qui</a>',
		what: /“clicca qui” non dice dove porta/,
	},
	{
		kind: 'a link without text',
		content: { links: [{ href: 'https://example.org/', text: '' }] },
		html: '<a href="https://example.org/"> </a>',
		what: /non ha testo/,
	},
	{
		kind: 'the name of a file as alternative text',
		content: { alternativeTexts: ['IMG_1234.jpg'] },
		html: '<img src="/a.jpg" alt="IMG_1234.jpg">',
		what: /“IMG_1234.jpg” è il nome di un file/,
	},
	{
		kind: 'a table without headers',
		content: { tables: [{ hasHeader: false }] },
		html: '<table><tr><td>1</td></tr></table>',
		what: /intestazione/,
	},
];

const page = (html: string) =>
	`<!doctype html><html lang="it"><head><title>Titolo</title></head><body><header></header><main><h1>Titolo</h1>${html}</main><footer></footer></body></html>`;

test.each(cases)('$kind gives the same finding in a text as on a page', ({ content, html, what }) => {
	const found = checkContent({ ...empty, ...content });
	expect(found).toHaveLength(1);
	expect(found[0]?.what).toMatch(what);

	const [ofPage] = checkHtml({ path: '/', html: page(html) });
	expect(ofPage).toMatchObject({ rule: found[0]?.rule, what: found[0]?.what, cure: found[0]?.cure });
});

test('a text without faults gives no finding', () => {
	const headings = [1, 2, 3, 4, 2].map((level) => ({ level, text: `Titolo ${level}` }));
	const links = [{ href: 'https://example.org/', text: 'Modulo di richiesta' }];
	expect(
		checkContent({ headings, links, alternativeTexts: ['Il castello'], tables: [{ hasHeader: true }] }),
	).toEqual([]);
});
