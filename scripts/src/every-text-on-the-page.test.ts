import { toRichText } from '@portolano/cms/rich-text.ts';
import { numbered, threeDeep } from '@portolano/cms/testing/texts.ts';
import { richText } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { buildPage, inItalian, sampleOrAll, smallTown } from '@portolano/test-kit';
import { load } from 'cheerio';
import { expect, test } from 'vitest';

const site = 'polizia-locale';
const root = new URL('../../sites/area/', import.meta.url);

/** Builds a page whose text consists of `nodes` of the editor, and returns the words written into them. */
function pageOf(nodes: ReturnType<typeof threeDeep>, name: string) {
	const { text, words } = numbered(nodes, `${name}x`);
	const body = inItalian(richText.parse(toRichText(text)));
	return {
		words,
		count: nodes.length,
		path: `/${name}/`,
		page: buildPage({ owner: site, title: inItalian(name), body }),
	};
}

/** Returns the text of the page's main element, with a space in place of each tag. */
function textOf(html: string): string {
	return load(html.replaceAll(/<[^>]*>/g, ' $& '))('main').text();
}

const perPage = 60;

test('each word of every combination of editor nodes, three levels deep, is on the rendered page, in order', async () => {
	const step = sampleOrAll(11, 1);
	const nodes = threeDeep().filter((_, index) => index % step === 0);
	const pages = Array.from({ length: Math.ceil(nodes.length / perPage) }, (_, index) =>
		pageOf(nodes.slice(index * perPage, (index + 1) * perPage), `testo${String(index)}`),
	);
	const documents = [...smallTown(), ...pages.map(({ page }) => page)];
	const rendered = await renderSite({ root, site, documents });

	for (const { path, words, count } of pages) {
		const text = textOf(rendered.get(path) ?? '');
		const places = words.map((word) => text.indexOf(word));
		expect(
			words.filter((_, index) => places[index] === -1),
			path,
		).toEqual([]);
		expect(places, path).toEqual(places.toSorted((a, b) => a - b));
		expect(words.length, `${path} has at least a word in each node`).toBeGreaterThanOrEqual(count);
	}
}, 180_000);

test('lists, tables, marks and links reach the page with their meaning', async () => {
	const word = (text: string, format = 0) => ({ type: 'text', text, format });
	const line = (...children: unknown[]) => ({ type: 'paragraph', children });
	const item = (...children: unknown[]) => ({ type: 'listitem', value: 1, children });
	const list = (listType: string, children: unknown[], more = {}) => ({
		type: 'list',
		listType,
		children,
		...more,
	});
	const cell = (text: string, more = {}) => ({ type: 'tablecell', children: [line(word(text))], ...more });
	const row = (...children: unknown[]) => ({ type: 'tablerow', children });
	const link = (url: string, text: string) => ({
		type: 'link',
		fields: { linkType: 'custom', url },
		children: [word(text)],
	});
	const written = {
		children: [
			list('bullet', [item(list('bullet', [item(word('A'))])), item(word('B'))]),
			list('number', [item(word('terzo')), item(word('quarto'))], { start: 3 }),
			list('check', [{ ...item(word('timbro')), checked: true }, item(word('firma'))]),
			line(word('entro il 30 novembre', 4)),
			{
				type: 'table',
				children: [
					row(
						cell('Ufficio', { headerState: 1 }),
						cell('Giorno', { headerState: 1 }),
						cell('Ora', { headerState: 1 }),
					),
					row(cell('Tributi', { headerState: 2, rowSpan: 2 }), cell('lunedì'), cell('9')),
					row(cell('martedì'), {
						type: 'tablecell',
						children: [list('bullet', [item(word('10')), item(word('15'))])],
					}),
				],
			},
			{ type: 'heading', tag: 'h2', children: [word('Gli orari')] },
			line(link('#gli-orari', 'orari'), link('#altrove', 'altrove'), link('tel:+39-099-4581111', 'chiama')),
			line(link('mailto:a@b.it?subject=Ciao%20a%20te', 'scrivi'), link('/servizi/', 'servizi')),
		],
	};
	const body = inItalian(richText.parse(toRichText({ root: written })));
	const documents = [...smallTown(), buildPage({ owner: site, title: inItalian('prova'), body })];
	const rendered = await renderSite({ root, site, documents });
	const page = load(rendered.get('/prova/') ?? '');
	const text = page('.richtext-wrapper');
	const compact = (html: string | null) =>
		(html ?? '').replaceAll(/\s*\n\s*/g, '').replaceAll(/ data-astro[^ >]*/g, '');
	const found = (selector: string) => compact(page.html(text.find(selector).first()));

	expect(text.find('ul > li.prose-unmarked > ul > li').text().trim()).toBe('A');
	expect(text.find('ol').attr('start')).toBe('3');
	expect(
		text
			.find('li.prose-check')
			.map((_, one) => page(one).text().replaceAll(/\s+/g, ' ').trim())
			.get(),
	).toEqual(['☑Fatto: timbro', '☐Da fare: firma']);
	expect(found('s')).toBe('<s>entro il 30 novembre</s>');
	expect(text.find('.table-responsive').attr()).toMatchObject({
		tabindex: '0',
		role: 'group',
		'aria-label': 'Ufficio, Giorno, Ora',
	});
	expect(text.find('tbody th').attr()).toMatchObject({ scope: 'row', rowspan: '2' });
	expect(text.find('tbody tr').last().find('td').length).toBe(2);
	expect(text.find('tbody td ul li').length).toBe(2);
	expect(text.find('#gli-orari').text().trim()).toBe('Gli orari');
	expect(
		text
			.find('a')
			.map((_, one) => page(one).attr('href'))
			.get(),
	).toEqual(['#gli-orari', '#main', 'tel:+390994581111', 'mailto:a@b.it?subject=Ciao%20a%20te', '/servizi/']);
}, 180_000);
