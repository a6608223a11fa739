import type { Block, Published } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { example as media } from '../collections/media/example.ts';
import { example as menu } from '../collections/menu/example.ts';
import { example as news } from '../collections/news/example.ts';
import { example as page } from '../collections/page/example.ts';
import { contentReasons } from './content-reasons.ts';

const words = (text: string) => [{ kind: 'text' as const, text }];
const heading = (level: 1 | 2 | 3, text: string): Block => ({
	kind: 'heading',
	level,
	children: words(text),
});
const link = (text: string): Block => ({
	kind: 'paragraph',
	children: [{ kind: 'link', to: { kind: 'url', url: 'https://example.org/' }, children: words(text) }],
});
const paragraph: Block = { kind: 'paragraph', children: words('Si torna a scuola.') };

function newsWith(it: Block[], en?: Block[]): Published {
	const { published } = news.least;
	return en ? { ...published, body: { it, en } } : { ...published, body: { it } };
}

describe('refuses a text on its field, with the faulty words and the cure:', () => {
	test.each([
		['headings h4, h2', [heading(3, 'A'), heading(1, 'B')], /“A” è di livello 4.*livello 2/],
		['h2, then h4', [heading(1, 'A'), heading(3, 'B')], /“B” è di livello 4.*Porta il titolo al livello 3/],
		['a link “qui”', [link('qui')], /“qui” non dice dove porta.*nome della pagina/],
		['a link of spaces', [link('  ')], /Un collegamento non ha testo.*Scrivi dove porta/],
		[
			'a link in a list in a list',
			[
				{
					kind: 'list',
					ordered: false,
					items: [
						{
							children: words('a'),
							nested: {
								kind: 'list',
								ordered: true,
								items: [{ children: [linkInline('clicca qui')] }],
							},
						},
					],
				},
			],
			/“clicca qui”/,
		],
		[
			'a link in a table',
			[{ kind: 'table', head: [words('Modulo')], rows: [[[linkInline('leggi tutto')]]] }],
			/“leggi tutto”/,
		],
		[
			'a link in a callout, and in an accordion',
			[
				{ kind: 'callout', tone: 'note', children: [{ kind: 'paragraph', children: [linkInline('vai')] }] },
				{
					kind: 'accordion',
					title: 'Altro',
					children: [{ kind: 'paragraph', children: [linkInline('link')] }],
				},
			],
			/“vai”.*“link”/,
		],
	] satisfies [string, Block[], RegExp][])('%s', (_, body, message) => {
		expect(contentReasons(newsWith(body))).toEqual([
			{ path: 'body', message: expect.stringMatching(message) as string },
		]);
	});
});

function linkInline(text: string) {
	return {
		kind: 'link' as const,
		to: { kind: 'url' as const, url: 'https://example.org/' },
		children: words(text),
	};
}

test('names the language of the faulty text', () => {
	expect(contentReasons(newsWith([paragraph], [link('here')]))).toEqual([
		{
			path: 'body',
			message: expect.stringContaining('Nel testo in inglese: Il collegamento “here”') as string,
		},
	]);
});

test('refuses a title or label that would make a meaningless link text', () => {
	expect(contentReasons({ ...news.least.published, title: { it: 'Qui' } })).toMatchObject([
		{ path: 'title' },
	]);
	const { published } = menu.full;
	const items = [{ label: { it: 'Scopri di più' }, to: { kind: 'path' as const, path: '/' }, items: [] }];
	expect(contentReasons({ ...published, items })).toMatchObject([{ path: 'items.0.label' }]);
});

test('refuses a file name as alternative text', () => {
	const named = { ...media.least.published, alternativeText: { it: 'IMG_2041.jpg' } };
	expect(contentReasons(named)).toMatchObject([
		{ path: 'alternativeText', message: expect.stringContaining('come lo diresti al telefono') as string },
	]);
});

test('shows the first three faults of a text and counts the others', () => {
	const [reason] = contentReasons(newsWith(Array.from({ length: 10 }, () => link('qui'))));
	expect(reason?.message).toMatch(/E altri 7 punti simili\.$/);
});

test('accepts a text without faults', () => {
	const body = [
		paragraph,
		heading(1, 'A'),
		heading(2, 'B'),
		heading(3, 'C'),
		heading(1, 'D'),
		link('Il modulo'),
	];
	expect(contentReasons(newsWith(body))).toEqual([]);
});

test('the words of a heading of a block are free, those of a card and of an invitation say where they lead', () => {
	const title = { it: 'Leggi tutto' };
	const to = { kind: 'url' as const, url: 'https://example.org/' };
	const document = (blocks: Published<'page'>['blocks']): Published => ({ ...page.least.published, blocks });

	expect(contentReasons(document([{ kind: 'alerts', title }]))).toEqual([]);
	expect(
		contentReasons(
			document([
				{ kind: 'cards', title, cards: [{ title, to }] },
				{ kind: 'call-to-action', title, action: { label: title, to } },
			]),
		).map(({ path }) => path),
	).toEqual(['blocks.0.cards.0.title', 'blocks.1.action.label']);
});
