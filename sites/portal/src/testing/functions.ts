import { describe, expect, test } from 'vitest';
import {
	afterRating,
	declaration,
	filled,
	marked,
	pageAt,
	pages,
	personalArea,
	sheet,
	textsOf,
} from './portal.ts';

describe('the home page', () => {
	test('starts with the search and the most requested services', () => {
		const page = pageAt('/');
		const [first] = page('main section').toArray();
		const begins = page(first);
		expect(begins.find('form[action="/ricerca/"] input[name="q"]').length).toBe(1);
		expect(begins.find('a[href^="/servizi/"]').length).toBeGreaterThan(0);
	});
});

describe('functions', () => {
	test('a service sheet links to its contacts and names the responsible office (C.SI.2.2)', () => {
		const page = pageAt(sheet);
		expect(page('ul[data-element="page-index"] > li > a:contains("Contatti")').text().trim()).toBe(
			'Contatti',
		);
		expect(textsOf(page, 'service-area')).toEqual([filled]);
	});

	test('every page links to the booking page (C.SI.2.1)', () => {
		for (const [path, page] of pages)
			expect(marked(page, 'appointment-booking').attr('href'), path).toBe('/prenota/');
	});

	test('every page leads to the reserved area of the body (a.5)', () => {
		for (const [path, page] of pages)
			expect(marked(page, 'personal-area-login').attr('href'), path).toBe(personalArea);
	});

	test('the search page suggests services before a search', () => {
		expect(pageAt('/ricerca/')('.link-list a').attr('href')).toBe(sheet);
	});

	test('the footer links to questions, reports, privacy, legal notes and accessibility (C.SI.2.3, 2.4, 3.2, 3.3)', () => {
		const page = pageAt('/');
		const footer = (name: string) => page(`footer [data-element="${name}"]`);
		expect(footer('faq').text()).toMatch(/faq|domande frequenti/i);
		expect(footer('report-inefficiency').text().trim()).toBe('Segnalazione disservizio');
		expect(pages.has(footer('faq').attr('href') ?? '')).toBe(true);
		expect(pages.has(footer('report-inefficiency').attr('href') ?? '')).toBe(true);
		expect(pages.has(footer('privacy-policy-link').attr('href') ?? '')).toBe(true);
		expect(pages.has(footer('legal-notes').attr('href') ?? '')).toBe(true);
	});

	test('the footer links to the accessibility declaration at AgID when the site has one (C.SI.3.2)', () => {
		const link = pageAt('/')('footer [data-element="accessibility-link"]');
		expect(link.attr('href')).toBe(declaration);
	});
});

describe('mandatory texts', () => {
	test('the answers of the feedback are those of the model, each the only text of its element (C.SI.2.5, 2.6)', () => {
		expect(textsOf(pageAt(sheet), 'feedback-rating-answer')).toEqual([
			'Le indicazioni erano chiare',
			'Le indicazioni erano complete',
			'Capivo sempre che stavo procedendo correttamente',
			'Non ho avuto problemi tecnici',
			'Altro',
			'A volte le indicazioni non erano chiare',
			'A volte le indicazioni non erano complete',
			'A volte non capivo se stavo procedendo correttamente',
			'Ho avuto problemi tecnici',
			'Altro',
		]);
	});

	test('every page asks for a rating in the words of the model (C.SI.2.5, 2.6)', () => {
		for (const [path, page] of pages) {
			if (afterRating.includes(path)) continue;
			expect(textsOf(page, 'feedback-title'), path).toEqual([
				'Quanto sono chiare le informazioni su questa pagina?',
			]);
			for (const rate of [1, 2, 3, 4, 5])
				expect(marked(page, `feedback-rate-${String(rate)}`).length, path).toBe(1);
			expect(marked(page, 'feedback-input-text').length, path).toBe(1);
			expect(textsOf(page, 'feedback-rating-question'), path).toEqual([
				'Quali sono stati gli aspetti che hai preferito?',
				'Dove hai incontrato le maggiori difficoltà?',
			]);
		}
	});

	test('the legal notes contain the licence text verbatim (C.SI.3.4)', () => {
		const page = pageAt('/note-legali/');
		expect(textsOf(page, 'legal-notes-section')).toEqual(['Licenza dei contenuti']);
		expect(textsOf(page, 'legal-notes-body').join(' ')).toBe(
			'In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. ' +
				'Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.',
		);
	});
});
