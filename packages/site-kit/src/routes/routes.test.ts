import { buildNews, buildSite, inItalian } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import { pagesOfType } from './document-pages.ts';
import { numberedPages, numberedPath } from './numbered-pages.ts';
import { pathPattern } from './rendering.ts';

const component = () => undefined;

test('a pattern matches whole segments only', () => {
	const match = pathPattern('/novita/:section/:slug/');
	expect(match('/novita/notizie/nuovo-orario/')).toEqual({ section: 'notizie', slug: 'nuovo-orario' });
	expect(match('/novita/notizie/')).toBeUndefined();
	expect(match('/novita/notizie/nuovo-orario/evento.ics')).toBeUndefined();
});

test('a dot in a pattern matches only a dot', () => {
	expect(pathPattern('/feed.xml')('/feedxxml')).toBeUndefined();
});

describe('the pages of a list', () => {
	const list = numberedPages({ path: '/novita/notizie/', pages: () => 3, component, props: {} });

	test('begin at the address of the list, without a number', () => {
		expect([1, 2].map((number) => numberedPath('/novita/notizie/', number))).toEqual([
			'/novita/notizie/',
			'/novita/notizie/2/',
		]);
		expect(list.match('/novita/notizie/')).toEqual({ number: '1' });
		expect(list.match('/novita/notizie/12/')).toEqual({ number: '12' });
	});

	test('are told by their first page to the publisher, which leads there from numbers beyond the last', () => {
		expect(list.family).toMatchObject({ numbered: '/novita/notizie/' });
	});

	test('don’t match a slug that begins with a number, nor the number 1', () => {
		expect(list.match('/novita/notizie/1/')).toBeUndefined();
		expect(list.match('/novita/notizie/2-giugno/')).toBeUndefined();
	});
});

describe('the page of a document', () => {
	const route = pagesOfType('portal', 'news', component);
	const pathsOf = (news: ReturnType<typeof buildNews>, languages: ('it' | 'en')[]) =>
		'of' in route.family ? route.family.paths(news, buildSite({ siteLanguages: languages })) : [];

	test('is at the address that its route matches', () => {
		const [path = ''] = pathsOf(buildNews({ title: inItalian('Nuovo orario') }), ['it']);
		expect(path).toBe('/novita/notizie/nuovo-orario/');
		expect(route.match(path)).toEqual({ name: 'nuovo-orario' });
	});

	test('exists only in the languages of the site', () => {
		const news = buildNews({
			languages: ['it', 'en'],
			slug: { it: 'uno', en: 'one' },
		});
		expect(pathsOf(news, ['it'])).toHaveLength(1);
	});
});
