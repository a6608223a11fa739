import {
	emergencyPath,
	MAIN_MENU_MAX,
	newsSections,
	type PageBlock,
	type Published,
} from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { buildMenu, inItalian, sampleOrAll, smallTown } from '@portolano/test-kit';
import { forAnyBlocks } from '@portolano/test-kit/page-blocks';
import { blockPictures } from '@portolano/test-kit/page-blocks/pictures.ts';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';

// Portals as people make them in the CMS, whatever they put there: the criteria of the national validator that depend on
// content, on every page that the criterion reads.

const root = new URL('../', import.meta.url);
const town = smallTown();
const bare = ['site', 'body'];

const sizes: Record<string, (document: Published, index: number) => boolean> = {
	empty: ({ type }) => bare.includes(type),
	small: ({ type }, index) => bare.includes(type) || index % 5 === 0,
	full: () => true,
};

/** A main menu of as many items as the blocks suggest, some of them too many or elsewhere. */
function menuBy(blocks: readonly PageBlock[]): Published<'menu'> {
	const items = blocks.map(({ kind }, index) => ({
		label: inItalian(`Voce ${index}`),
		to:
			index % 3 === 2
				? { kind: 'url' as const, url: 'https://example.org/' }
				: { kind: 'path' as const, path: `/${kind}/` },
		items: [],
	}));
	return buildMenu({ position: 'main', items });
}

async function portalOf(size: string, blocks: PageBlock[]): Promise<Map<string, CheerioAPI>> {
	const documents = town
		.filter((document, index) => document.type !== 'menu' && sizes[size]?.(document, index))
		.map((document) =>
			document.type === 'site' && document.key === 'portale'
				? { ...document, home: { ...document.home, blocks } }
				: document,
		);
	const all = [...documents, ...blockPictures, menuBy(blocks)];
	const rendered = await renderSite({ root, site: 'portale', documents: all });
	return new Map(
		[...rendered].flatMap(([path, text]) =>
			path.endsWith('/') || path.endsWith('.html') ? [[path, load(text)] as const] : [],
		),
	);
}

const marked = (page: CheerioAPI, name: string) => page(`[data-element="${name}"]`);

function expectMenu(page: CheerioAPI, path: string): void {
	const names = ['management', 'news', 'all-services', 'live'];
	const items = page(names.map((name) => `[data-element="${name}"]`).join(','));
	expect(
		items.toArray().map((item) => page(item).attr('data-element')),
		path,
	).toEqual(names);
	const links = marked(page, 'main-navigation').find('a').toArray();
	expect(links.length, path).toBeLessThanOrEqual(MAIN_MENU_MAX);
	expect(
		links.every(({ attribs }) => attribs['href']?.startsWith('/')),
		path,
	).toBe(true);
}

/** C.SI.1.6, 2.1, 2.3, 2.4, 2.5, 3.2, 3.3, 3.4: on every page; the pages that they lead to are there. */
function expectChrome(page: CheerioAPI, path: string, pages: ReadonlyMap<string, unknown>): void {
	expect(page('h1'), path).toHaveLength(1);
	expectMenu(page, path);
	for (const name of [
		...['appointment-booking', 'faq', 'report-inefficiency'],
		...['privacy-policy-link', 'legal-notes', 'accessibility-link'],
	]) {
		const href = marked(page, name).attr('href') ?? '';
		expect(/^https:/.test(href) || pages.has(href), `${name} on ${path}`).toBe(true);
	}
	// The body of the small town has no reserved area: no page promises one.
	expect(marked(page, 'personal-area-login').length, path).toBe(0);
	expect(marked(page, 'all-topics').attr('href'), path).toBe('/argomenti/');
}

/** C.SI.1.7: every link of the second level is named as in the model. */
function expectSections(pages: ReadonlyMap<string, CheerioAPI>): void {
	const news = pages.get('/novita/');
	const titles = news && marked(news, 'news-category-link').toArray();
	expect(titles?.map((title) => news?.(title).text().trim())).toEqual(
		Object.values(newsSections).map(({ title }) => title?.it),
	);
	const life = pages.get('/vivere-il-comune/');
	expect(life && marked(life, 'live-button-locations').length).toBe(1);
	expect(life && marked(life, 'live-button-events').length).toBe(1);
}

const afterRating = ['/valutazione/grazie/', '/valutazione/non-inviata/'];

describe.each(Object.keys(sizes))('a portal that is %s, with any blocks on its home page', (size) => {
	test('holds the rules of the national validator on every page', async () => {
		await forAnyBlocks('portal', sampleOrAll(2, 25), async (blocks) => {
			const pages = await portalOf(size, blocks);
			for (const [path, page] of pages) {
				// The page for emergencies has a layout of its own.
				if (path === emergencyPath) continue;
				expectChrome(page, path, pages);
				if (afterRating.includes(path)) continue;
				expect(marked(page, 'feedback-title').text().trim(), path).toBe(
					'Quanto sono chiare le informazioni su questa pagina?',
				);
			}
			expectSections(pages);
			const legal = pages.get('/note-legali/');
			expect(legal && marked(legal, 'legal-notes-body').text()).toContain('licenza CC-BY 4.0');
		});
	}, 600_000);
});
