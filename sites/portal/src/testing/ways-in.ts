import { describe, expect, test } from 'vitest';
import { pageAt, pages, textsOf } from './portal.ts';

const hrefsOn = (path: string) => {
	const page = pageAt(path);
	return page('main a')
		.toArray()
		.map((link) => page(link).attr('href'));
};

describe('the ways to a service for who does not know its name', () => {
	test.each(['/', '/servizi/'])('%s has them all', (path) => {
		expect(hrefsOn(path)).toEqual(
			expect.arrayContaining([
				'/servizi/eventi-della-vita/lutto/',
				'/servizi/per-chi/anziani/',
				'/servizi/eventi-delle-imprese/aprire/',
			]),
		);
	});

	test('a moment of life has its services, under people’s own words for it', () => {
		const page = pageAt('/servizi/eventi-della-vita/lutto/');
		expect(page('h1').text().trim()).toBe('Quando muore una persona cara');
		expect(hrefsOn('/servizi/eventi-della-vita/lutto/')).toContain('/servizi/turismo/servizio-di-prova-1/');
		expect(textsOf(page, 'breadcrumb').join(' ')).toContain('Eventi della vita');
	});

	test('the list of the moments names some of their services, and says how many others there are', () => {
		const text = pageAt('/servizi/eventi-della-vita/')('main').text();
		expect(text).toContain('Servizio di prova 1 · Servizio di prova 2 · Servizio di prova 3 · e altri 2');
	});

	test('moments without services have no page and no link', () => {
		expect(pages.has('/servizi/eventi-della-vita/pensione/')).toBe(false);
		expect(hrefsOn('/servizi/eventi-della-vita/')).not.toContain('/servizi/eventi-della-vita/pensione/');
	});
});

describe('what everybody asks first of a service', () => {
	test('is beside its title, in the editors’ words or from what the service says as data', () => {
		const page = pageAt('/servizi/turismo/servizio-di-prova-1/');
		const facts = page('.definition-list-key > div')
			.toArray()
			.map((fact) => [...page(fact).children()].map((part) => page(part).text().trim()).join(': '));
		expect(facts).toEqual([
			'Per chi: Persone anziane',
			'Quanto costa: Gratuito',
			'In quanto tempo: Risposta: 30 giorni',
			'Dove: Online',
			'IT-Wallet: I documenti sul telefono sono accettati',
		]);
	});

	test('what need not be brought has a section of its own', () => {
		expect(pageAt('/servizi/turismo/servizio-di-prova-1/')('#cosa-non-serve').text()).toContain(
			'Non servono fotocopie.',
		);
	});
});
