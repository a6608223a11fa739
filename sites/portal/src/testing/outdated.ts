import { buildNews, buildPage, inItalian, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { root } from './portal.ts';

const page = buildPage({ title: inItalian('Le regole nuove') });
const reason = inItalian('Le regole sono cambiate.');
const outdated = { since: '2026-11-20', reason, replacedBy: to('page', page.id) };
const news = buildNews({ id: 'superata', title: inItalian('Le regole di prima'), outdated });
const oldPage = buildPage({ title: inItalian('Pagina di prima'), outdated: { since: '2026-11-20', reason } });
const [pathOfNews, pathOfPage] = ['/novita/notizie/le-regole-di-prima/', '/pagina-di-prima/'];

describe('a document that is no longer current', () => {
	test('has its page still, with a notice, and no search engine is asked to index it', async () => {
		const rendered = await renderSite({
			root,
			site: 'portale',
			documents: [...smallTown(), page, news, oldPage],
		});
		for (const path of [pathOfNews, pathOfPage]) {
			const shown = load(rendered.get(path) ?? '');
			expect(shown('.callout-title').text(), path).toContain('non è più attuale dal 20 novembre 2026');
			expect(shown('.callout').text(), path).toContain('Le regole sono cambiate.');
			expect(shown('meta[name="robots"]').attr('content'), path).toBe('noindex');
			expect(shown('meta[name="search:no"]'), path).toHaveLength(1);
		}
		const replacement = load(rendered.get(pathOfNews) ?? '')('.callout a');
		expect(replacement.attr('href')).toBe('/le-regole-nuove/');

		for (const [path, text] of rendered)
			if (path !== pathOfNews && path !== pathOfPage) {
				expect(text, path).not.toContain('le-regole-di-prima');
				expect(text, path).not.toContain('pagina-di-prima');
			}
	});
});
