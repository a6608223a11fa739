import { describe, expect, test } from 'vitest';
import { filePath, officeSection, pathOf } from './paths.ts';

const slug = { it: 'castello', en: 'castle' };

describe('on the portal', () => {
	test('a news item stands in the section of its type', () => {
		expect(pathOf('portal', { type: 'news', slug, newsType: 'comunicato' })).toBe(
			'/novita/comunicati/castello/',
		);
	});

	test('a service stands under its first category', () => {
		const categories = ['anagrafe-e-stato-civile' as const, 'turismo' as const];
		expect(pathOf('portal', { type: 'service', slug: { it: 'carta' }, categories })).toBe(
			'/servizi/anagrafe-e-stato-civile/carta/',
		);
	});

	test('an office stands in the section that its type decides', () => {
		expect(officeSection('area')).toBe('aree-amministrative');
		expect(officeSection('ufficio')).toBe('uffici');
		expect(officeSection('giunta-comunale')).toBe('organi-di-governo');
		expect(officeSection('biblioteca')).toBe('enti-e-fondazioni');
	});

	test('a question is an anchor on the page of the questions', () => {
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

test('on an area site a document stands in a flat section', () => {
	expect(pathOf('area', { type: 'document', slug: { it: 'piano' }, documentTypes: ['atto-normativo'] })).toBe(
		'/documenti/piano/',
	);
});

test('a stored file has an address that its content decides', () => {
	expect(filePath({ sha256: 'ab'.repeat(32), name: 'piano.pdf' })).toBe('/file/abababababababab/piano.pdf');
});
