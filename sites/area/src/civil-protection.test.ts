import type { Published } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { smallTown } from '@portolano/test-kit';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const unverified = 'Dato dimostrativo, non verificato';

describe('the pages of the civil-protection plan', () => {
	let pages: ReadonlyMap<string, string>;

	const htmlOf = (path: string) => pages.get(path) ?? '';
	const page = (path: string): CheerioAPI => load(htmlOf(path));
	const textOf = (path: string) => page(path)('main').text().replaceAll(/\s+/g, ' ');

	beforeAll(async () => {
		pages = await renderSite({ root, site: 'protezione-civile', documents: smallTown() });
	});

	test('a risk guide says what to do in Italian, and below it in English', () => {
		const $ = page('/rischi/alluvione/');
		expect($('#durante').text()).toContain('Sali.');
		expect($('[lang=en] #en-durante').text()).toContain('Go up.');
		expect($('#fasi tbody th').text()).toBe('Allarme');
		expect($('#en-fasi tbody th').text()).toBe('Alarm');
	});

	test('a risk guide has the map of the districts with the risk, and their list', () => {
		const $ = page('/rischi/alluvione/');
		expect($('#quartieri svg').attr('role')).toBe('img');
		expect($('#quartieri .link-list a').attr('href')).toBe('/la-mia-zona/#porto-vecchio');
	});

	test.each([
		['page', '/aree-di-emergenza/palestra-di-via-roma/'],
		['list', '/aree-di-emergenza/'],
		['zone', '/la-mia-zona/'],
		['data', '/aree-di-emergenza/aree.geojson'],
		['data of the zone', '/la-mia-zona/dati.json'],
	])('an area that was not verified says so: %s', (_, path) => {
		expect(htmlOf(path)).toContain(unverified);
	});

	test.each(['/aree-di-emergenza/palestra-di-via-roma/', '/aree-di-emergenza/', '/la-mia-zona/'])(
		'the map at %s says what was not verified',
		(path) => {
			expect(page(path)('svg.pt-map').text()).toContain(unverified);
		},
	);

	test('an area that was checked has no such words', () => {
		expect(htmlOf('/aree-di-emergenza/piazza-del-porto/')).not.toContain(unverified);
	});

	test('everything on a map is also in a list', () => {
		const $ = page('/aree-di-emergenza/');
		const codes = $('svg.pt-map g text')
			.map((_, text) => $(text).text())
			.get();
		expect(codes).toEqual(['A1', 'R1']);
		for (const code of codes) expect(textOf('/aree-di-emergenza/')).toContain(`${code} ·`);
	});

	test('without scripts each district has its risks and its areas', () => {
		const $ = page('/la-mia-zona/');
		expect($('[data-my-zone]').attr('hidden')).toBeDefined();
		expect($('#porto-vecchio [data-district-risks] a').attr('href')).toBe('/rischi/alluvione/');
		expect($('#porto-vecchio').text()).toContain('A1 · Piazza del Porto');
	});

	test('the family plan can be sent nowhere', () => {
		const $ = page('/piano-familiare/');
		expect($('[data-family-plan] [name]').length).toBeGreaterThan(15);
		expect($('[data-family-plan] form').length).toBe(0);
		expect($('[name]').first().closest('form').length).toBe(0);
	});
});

test('a site without a plan has none of its pages', async () => {
	const pages = await renderSite({
		root,
		site: 'polizia-locale',
		documents: smallTown() satisfies Published[],
	});
	expect([...pages.keys()].filter((path) => /rischi|aree-di|zona|familiare/.test(path))).toEqual([]);
});
