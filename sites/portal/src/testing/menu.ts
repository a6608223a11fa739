import { buildMenu, inItalian, smallTown } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { marked, pageAt, pages, root, textsOf } from './portal.ts';

describe('the menu (C.SI.1.6)', () => {
	test('has the four items in order, each once in every page', () => {
		for (const [path, page] of pages) {
			const names = ['management', 'news', 'all-services', 'live'];
			const items = page(names.map((name) => `[data-element="${name}"]`).join(','));
			expect(
				items.toArray().map((item) => page(item).attr('data-element')),
				path,
			).toEqual(names);
		}
		expect(textsOf(pageAt('/'), 'management')).toEqual(['Amministrazione']);
		expect(textsOf(pageAt('/'), 'news')).toEqual(['Novità']);
		expect(textsOf(pageAt('/'), 'all-services')).toEqual(['Servizi']);
		expect(textsOf(pageAt('/'), 'live')[0]).toMatch(/^Vivere /);
	});

	test('adds at most three items of the editors, and no link to another site, as the criterion requires', async () => {
		const added = (path: string) => ({ label: inItalian(path), to: { kind: 'path' as const, path } });
		const items = ['/a/', '/b/', '/c/', '/d/'].map((path) => ({ ...added(path), items: [] }));
		const out = {
			label: inItalian('Fuori'),
			to: { kind: 'url' as const, url: 'https://example.org/' },
			items: [],
		};
		const menu = buildMenu({ position: 'main', items: [out, ...items] });
		const others = smallTown().filter((document) => document.type !== 'menu');
		const home = await renderSite({ root, site: 'portale', documents: [...others, menu], paths: /^\/$/ });
		const links = load(home.get('/') ?? '')('[data-element="main-navigation"] a').toArray();
		expect(links.map(({ attribs }) => attribs['href'])).toEqual([
			'/amministrazione/',
			'/novita/',
			'/servizi/',
			'/vivere-il-comune/',
			'/a/',
			'/b/',
			'/c/',
		]);
	});

	test('links from the home page to the topics, named as in the vocabulary (C.SI.1.5)', () => {
		expect(marked(pageAt('/'), 'all-topics').attr('href')).toBe('/argomenti/');
		expect(textsOf(pageAt('/argomenti/'), 'topic-element')).toEqual([
			'Gestione rifiuti',
			'Residenza',
			'Turismo',
		]);
	});
});

describe('second-level titles (C.SI.1.7)', () => {
	test.each([
		[
			'/amministrazione/',
			'management-category-link',
			[
				'Aree amministrative',
				'Documenti e dati',
				'Enti e fondazioni',
				'Organi di governo',
				'Personale amministrativo',
				'Politici',
				'Uffici',
			],
		],
		['/novita/', 'news-category-link', ['Notizie', 'Comunicati', 'Avvisi']],
		[
			'/servizi/',
			'service-category-link',
			[
				'Ambiente',
				'Anagrafe e stato civile',
				'Educazione e formazione',
				'Mobilità e trasporti',
				'Tributi, finanze e contravvenzioni',
				'Turismo',
			],
		],
	])('%s has links marked %s', (path, name, titles) => {
		expect(textsOf(pageAt(path), name)).toEqual(titles);
	});

	test('the section Vivere links to places and events', () => {
		const page = pageAt('/vivere-il-comune/');
		expect(marked(page, 'live-button-locations').attr('href')).toBe('/vivere-il-comune/luoghi/');
		expect(marked(page, 'live-button-events').attr('href')).toBe('/vivere-il-comune/eventi/');
	});
});
