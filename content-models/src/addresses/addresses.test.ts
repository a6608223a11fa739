import { describe, expect, test } from 'vitest';
import { SLUG_MAX } from '../slugs.ts';
import { siteKinds } from '../types/site-kinds.ts';
import { canOwn, pageAddress, pageTypes, pathOf, trailOf } from './addresses.ts';
import { pagePath } from './page-path.ts';
import { officeSection } from './portal.ts';
import { pathsOfSection, sectionPath } from './section.ts';

const slug = { it: 'castello', en: 'castle' };

describe('on the portal', () => {
	test('a news item is in the section of its type', () => {
		expect(pathOf('portal', { type: 'news', slug, newsType: 'comunicato' })).toBe(
			'/novita/comunicati/castello/',
		);
	});

	test('a service is under its first category', () => {
		const categories = ['anagrafe-e-stato-civile' as const, 'turismo' as const];
		expect(pathOf('portal', { type: 'service', slug: { it: 'carta' }, categories })).toBe(
			'/servizi/anagrafe-e-stato-civile/carta/',
		);
	});

	test('the type of an office decides its section', () => {
		expect(sectionPath(officeSection('area'))).toBe('/amministrazione/aree-amministrative/');
		expect(sectionPath(officeSection('ufficio'))).toBe('/amministrazione/uffici/');
		expect(sectionPath(officeSection('giunta-comunale'))).toBe('/amministrazione/organi-di-governo/');
		expect(sectionPath(officeSection('biblioteca'))).toBe('/amministrazione/enti-e-fondazioni/');
	});

	test('a question is an anchor on the FAQ page', () => {
		expect(pathOf('portal', { type: 'question', slug })).toBe('/domande-frequenti/#castello');
	});
});

describe('on the brand site', () => {
	test('a place has an address in each language', () => {
		expect(pathOf('brand', { type: 'place', slug })).toBe('/luoghi/castello/');
		expect(pathOf('brand', { type: 'place', slug }, 'en')).toBe('/en/places/castle/');
	});

	test('no part of an English address is Italian', () => {
		const documentTypes = ['atto-normativo' as const];
		expect(pathOf('brand', { type: 'alert', slug }, 'en')).toBe('/en/alerts/castle/');
		expect(pathOf('brand', { type: 'document', slug, documentTypes }, 'en')).toBe('/en/documents/castle/');
		expect(pathOf('brand', { type: 'alert', slug })).toBe('/allerte/castello/');
		expect(pathOf('portal', { type: 'alert', slug })).toBe('/allerte/castello/');
	});

	test('a document that is not translated keeps its Italian slug', () => {
		expect(pathOf('brand', { type: 'event', slug: { it: 'palio' } }, 'en')).toBe('/en/events/palio/');
	});
});

test('on an area site a document is in a flat section', () => {
	expect(pathOf('area', { type: 'document', slug: { it: 'piano' }, documentTypes: ['atto-normativo'] })).toBe(
		'/documenti/piano/',
	);
});

test('a document has no path on a site that has no page for its type, and can’t be owned by it', () => {
	const service = { type: 'service' as const, slug: { it: 'carta' }, categories: ['turismo' as const] };
	expect(pathOf('area', service)).toBeUndefined();
	expect(canOwn('area', 'service')).toBe(false);
	expect(canOwn('portal', 'service')).toBe(true);
	expect(canOwn('area', 'media')).toBe(true);
});

test('breadcrumbs contain only sections with a page', () => {
	const titles = (...of: Parameters<typeof trailOf>) => trailOf(...of).map(({ title }) => title?.it);
	expect(titles('portal', { type: 'event' })).toEqual(['Vivere {body}', 'Eventi']);
	expect(titles('area', { type: 'dataset' })).toEqual(['Documenti']);
	expect(titles('area', { type: 'place' })).toEqual([]);
	expect(titles('portal', { type: 'menu' })).toEqual([]);
});

test.each(siteKinds)(
	'every page of a site of kind %s has a path in lower case of at most 512 characters',
	(kind) => {
		const longest = 'a'.repeat(SLUG_MAX);
		const sections = pageTypes.flatMap((type) => pageAddress(kind, type)?.sections ?? []);
		const paths = sections.flatMap(pathsOfSection).flatMap((path) => [path, `${path}${longest}/`]);
		expect(paths.filter((path) => !pagePath.safeParse(path).success)).toEqual([]);
	},
);
