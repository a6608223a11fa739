import { describe, expect, test } from 'vitest';
import { filled, marked, pageAt, sheet, textsOf } from './portal.ts';

describe('the page of the services (C.SI.1.3)', () => {
	test('lists all of them, without numbered pages', () => {
		expect(marked(pageAt('/servizi/'), 'service-link').length).toBe(11);
		expect(marked(pageAt('/servizi/'), 'pager-link').length).toBe(0);
	});
});

describe('a service sheet (C.SI.1.3)', () => {
	test('has the mandatory sections in its index, in order', () => {
		const mandatory = [
			'A chi è rivolto',
			'Come fare',
			'Cosa serve',
			'Cosa si ottiene',
			'Tempi e scadenze',
			'Accedi al servizio',
			'Condizioni di servizio',
			'Contatti',
		];
		const page = pageAt(sheet);
		const entries = page('ul[data-element="page-index"] > li > a')
			.toArray()
			.map((link) => page(link).text().trim());
		expect(entries.filter((entry) => mandatory.includes(entry))).toEqual(mandatory);
	});

	test('has every element the validator looks for', () => {
		const page = pageAt(sheet);
		for (const name of [
			'service-title',
			'service-description',
			'service-status',
			'service-topic',
			'service-addressed',
			'service-how-to',
			'service-needed',
			'service-achieved',
			'service-calendar-text',
			'service-online-access',
			'service-file',
			'service-area',
		]) {
			expect(marked(page, name).length, name).toBeGreaterThan(0);
			expect(marked(page, name).first().text().trim().length, name).toBeGreaterThanOrEqual(3);
		}
	});
});

describe('the content of a service sheet', () => {
	test('has its category after “Servizi” in the breadcrumb', () => {
		const page = pageAt(sheet);
		const steps = marked(page, 'breadcrumb')
			.find('li')
			.toArray()
			.map((step) => page(step).text().replaceAll('/', '').trim());
		expect(steps.slice(1, 3)).toEqual(['Servizi', 'Anagrafe e stato civile']);
	});

	test('has structured data with every key of R.SI.1.1', () => {
		const data: unknown = JSON.parse(marked(pageAt(sheet), 'metatag').text());
		expect(data).toMatchObject({
			name: 'Carta d’identità elettronica',
			serviceType: 'Anagrafe e stato civile',
			serviceOperator: { name: filled },
			areaServed: { name: filled },
			audience: { audienceType: filled },
			availableChannel: {
				serviceUrl: filled,
				serviceLocation: {
					name: filled,
					address: {
						streetAddress: filled,
						postalCode: filled,
						addressLocality: filled,
					},
				},
			},
		});
	});

	test('gives the reason when the service is not active', () => {
		const page = pageAt('/servizi/mobilita-e-trasporti/noleggio-di-biciclette/');
		expect(textsOf(page, 'service-status')).toEqual(['Servizio non attivo']);
		expect(page('main').text()).toContain('Il servizio riprende in primavera.');
	});
});

describe('for screen readers, a service sheet', () => {
	test('has few regions: its sections have headings', () => {
		const page = pageAt(sheet);
		const regions = page('section[aria-label], section[aria-labelledby], [role="region"]').toArray();
		expect(page('.it-page-section').length).toBeGreaterThan(7);
		expect(regions.map(({ attribs }) => attribs['aria-labelledby'])).toEqual([
			'feedback-title',
			'contact-band-title',
		]);
	});
});
