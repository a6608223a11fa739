import { buildNews, buildOffice, buildService, inItalian, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './portal.ts';

const office = buildOffice({ id: 'anagrafe', title: inItalian('Ufficio Anagrafe') });
const service = buildService({
	...{ id: 'carta', title: inItalian('Carta d’identità'), offices: [to('office', office.id)] },
	...{ publishedAt: '2026-10-01T08:00:00.000Z', updatedAt: '2026-12-03T09:00:00.000Z' },
	changes: [
		{
			what: 'changed',
			at: '2026-11-05T10:00:00.000Z',
			parts: ['costs'],
			note: inItalian('Costa un euro in più.'),
		},
		{ what: 'changed', at: '2026-11-05T11:00:00.000Z', parts: ['costs', 'contactPoints', 'noLongerAField'] },
		{ what: 'withdrawn', at: '2026-11-20T10:00:00.000Z' },
		{ what: 'put-back', at: '2026-12-03T09:00:00.000Z' },
	],
	verifiedOn: '2026-12-04',
});
const corrected = buildNews({
	...{ id: 'corretta', title: inItalian('Con un refuso') },
	...{ updatedAt: '2026-12-03T09:00:00.000Z', revisedAt: '2026-11-02T09:00:00.000Z' },
});

const page = '/servizi/anagrafe-e-stato-civile/carta-d-identita/';

describe('the history of a page', () => {
	let rendered: ReadonlyMap<string, string>;

	beforeAll(async () => {
		rendered = await renderSite({
			...{ root, site: 'portale' },
			documents: [...smallTown(), office, service, corrected],
		});
	});

	const shown = (path: string) => load(rendered.get(path) ?? '');
	/** The words of some HTML, apart as a reader sees them. */
	const words = (html: string | null) =>
		load(html?.replaceAll('<', ' <') ?? '')
			.text()
			.replaceAll(/\s+/g, ' ')
			.trim();

	test('is below the page, which tells its date, leads there, and says who checked it', () => {
		const dates = shown(page)('.pt-updated');
		expect(words(dates.html())).toBe(
			'Aggiornato il 3 dicembre 2026 Che cosa è cambiato Verificato il 4 dicembre 2026 da Ufficio Anagrafe',
		);
		expect(dates.find('a').attr('href')).toBe(`${page}storia/`);
		expect(dates.find('time').first().attr('datetime')).toBe('2026-12-03');
	});

	test('tells day by day, the latest first, what changed', () => {
		const history = shown(`${page}storia/`);
		const days = history('.pt-history > li').toArray();
		expect(days.map((day) => words(history(day).html()))).toEqual([
			'3 dicembre 2026 Di nuovo sul sito',
			'20 novembre 2026 Tolta dal sito',
			'5 novembre 2026 Costa un euro in più. Parti cambiate: Quanto costa Contatti Altre parti',
			'1 ottobre 2026 Prima pubblicazione',
		]);
		expect(history('h1').text()).toContain('Che cosa è cambiato: Carta d’identità');
		expect(history(`main a[href="${page}"]`).length).toBeGreaterThan(1);
	});

	test('is for nobody to find but from the page', () => {
		const history = shown(`${page}storia/`);
		expect(history('meta[name="robots"]').attr('content')).toBe('noindex');
		expect(history('meta[name="search:no"]')).toHaveLength(1);
		expect(history('link[rel="canonical"]')).toHaveLength(0);
		for (const [path, text] of rendered)
			if (path !== page && path !== `${page}storia/`)
				expect(text, path).not.toContain('carta-d-identita/storia/');
	});

	test('is not there of a page that has not changed, and a correction leaves its date', () => {
		expect([...rendered.keys()].filter((path) => path.endsWith('/storia/'))).toEqual([`${page}storia/`]);
		const dates = shown('/novita/notizie/con-un-refuso/')('.pt-updated');
		expect(words(dates.html())).toBe('Aggiornato il 2 novembre 2026');
	});
});
