import { buildEvent, buildPlace, inBoth, inItalian, smallTown, to } from '@portolano/test-kit';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite, renderSite } from './rendered-site.ts';

const owned = { owner: 'visit', languages: ['it', 'en'] as ('it' | 'en')[] };

const tower = buildPlace({
	...owned,
	...{ id: 'place-torre', title: inBoth('Torre', 'Tower'), slug: inBoth('torre', 'tower') },
	...{ summary: inBoth('Una torre.', 'A tower.'), access: inBoth([], []), placeTypes: ['torre'] },
	...{ isFree: true, visitMinutes: 30, setting: 'indoor', forChildren: true, district: 'Borgo d’Oltremare' },
	accessFacts: [
		{ feature: 'step-free-entrance', available: 'yes' },
		{ feature: 'lift', available: 'unknown' },
		{ feature: 'accessible-toilet', available: 'partial' },
	],
});

/** A place of no area, of which nothing is known. */
const rock = buildPlace({
	...owned,
	...{ id: 'place-scoglio', title: inBoth('Scoglio', 'Rock'), slug: inBoth('scoglio', 'rock') },
	...{ summary: inBoth('Uno scoglio.', 'A rock.'), access: inBoth([], []), accessFacts: [] },
	isUnverified: true,
});

const inn = buildPlace({
	...owned,
	...{ id: 'place-locanda', title: inBoth('Locanda', 'Inn'), slug: inBoth('locanda', 'inn') },
	...{ summary: inBoth('Una locanda.', 'An inn.'), access: inBoth([], []), placeTypes: ['albergo'] },
	hospitality: { kind: 'stay', accommodationType: 'dimora-storica', priceRange: 'low' },
	isUnverified: true,
});

const at = (title: string, fields: Parameters<typeof buildEvent>[0]) =>
	buildEvent({
		...{ owner: 'visit', languages: ['it'], title: inItalian(title), place: to('place', 'place-torre') },
		...fields,
	});

const events = [
	at('Concerto annullato', { status: 'cancelled' }),
	at('Corteo spostato', {
		...{ status: 'rescheduled', formerStart: '2026-11-28T19:00:00.000Z' },
		...{ start: '2026-12-12T19:00:00.000Z', end: '2026-12-12T21:00:00.000Z' },
	}),
	at('Mostra rinviata', { status: 'postponed' }),
	at('Notte dei fari', {
		start: '2026-12-05T22:59:00.000Z',
		end: '2026-12-06T02:00:00.000Z',
		setting: 'indoor',
		isUnverified: true,
	}),
	at('Già finito', { start: '2026-11-10T19:00:00.000Z', end: '2026-11-10T21:00:00.000Z' }),
];

const documents = [...smallTown(), tower, rock, inn, ...events];
/** Defines tests that render the lists and calendars of the brand site, in Italian and in English, and find what visitors ask for. */
export function planSuite(root: URL): void {
	const site = { root, site: 'visit', documents, now: '2026-12-01T10:00:00.000Z' };

	describe('what helps to plan a visit', () => {
		let pages: ReadonlyMap<string, string>;
		const text = (path: string) => load(pages.get(path) ?? '')('main').text();

		beforeAll(async () => {
			pages = await renderSite({
				...site,
				paths: /^\/(en\/)?(luoghi|places|eventi|events|dormire|stay|mangiare-e-artigianato)\//,
			});
		}, 240_000);

		test.each([
			['/luoghi/scelta/gratis/', 'Torre', 'Scoglio'],
			['/luoghi/scelta/con-bambini/', 'Torre', 'Scoglio'],
			['/luoghi/scelta/quando-piove/', 'Torre', 'Scoglio'],
			['/luoghi/scelta/ingresso-senza-gradini/', 'Torre', 'Scoglio'],
			['/luoghi/tempo/mezz-ora/', 'Torre', 'Scoglio'],
			['/luoghi/zona/borgo-d-oltremare/', 'Torre', 'Scoglio'],
			['/en/places/choice/free/', 'Tower', 'Rock'],
			['/luoghi/', 'Scoglio', 'Locanda'],
			['/dormire/', 'Locanda', 'Torre'],
		])('%s has “%s” and not “%s”', (path, shown, absent) => {
			expect(text(path)).toContain(shown);
			expect(text(path)).not.toContain(absent);
		});

		test('what is there in part, or unknown, is in no list of what is there, which would be empty', () => {
			expect(pages.has('/luoghi/scelta/bagno-accessibile/')).toBe(false);
			expect(pages.has('/luoghi/scelta/ascensore/')).toBe(false);
		});

		test('a place says what is known of its access, and whom to ask for the rest', () => {
			const known = load(pages.get('/luoghi/torre/') ?? '')('#accessibilita');
			expect(known.find('dt').text()).toBe('Ingresso senza gradiniBagno accessibile');
			expect(known.text()).toContain('ascensore, parcheggio riservato. Prima di partire chiedi a');
			expect(text('/luoghi/scoglio/')).toContain('ingresso senza gradini, ascensore');
		});

		test('a place or event that was not checked says so on its page and its list, others don’t', () => {
			const [told, silent] = [
				['/dormire/', '/luoghi/locanda/', '/luoghi/', '/eventi/', '/eventi/quando/2026-12/'],
				['/luoghi/scelta/quando-piove/', '/eventi/quando/2026-11-10/'],
			];
			for (const path of silent) expect(text(path), path).not.toContain('Dato dimostrativo, non verificato');
			for (const path of told) expect(text(path), path).toContain('Dato dimostrativo, non verificato');
		});

		test.each([
			['/eventi/concerto-annullato/', 'Evento annullato'],
			['/eventi/corteo-spostato/', 'Doveva essere 28 novembre 2026'],
			['/eventi/mostra-rinviata/', 'Non c’è ancora una nuova data'],
		])('%s says “%s”, and offers no calendar', (path, said) => {
			expect(text(path)).toContain(said);
			expect(load(pages.get(path) ?? '')('main a[href$="evento.ics"]')).toHaveLength(0);
		});

		test('an event that takes place as planned offers a calendar', () => {
			expect(
				load(pages.get('/eventi/notte-dei-fari/') ?? '')('main a[href$="evento.ics"]').length,
			).toBeGreaterThan(0);
		});

		test('a list says of an event that it was cancelled or moved', () => {
			expect(text('/eventi/quando/2026-12/')).toContain('Evento annullato');
			expect(text('/eventi/')).toContain('Doveva essere 28 novembre 2026');
		});

		test('an event until after midnight is in the calendar on the day on which it begins', () => {
			const calendar = load(pages.get('/eventi/quando/2026-12/') ?? '')('.brand-month');
			expect(calendar.find('th')).toHaveLength(7);
			expect(calendar.find('a[href="/eventi/quando/2026-12-05/"]')).toHaveLength(1);
			expect(calendar.find('a[href="/eventi/quando/2026-12-06/"]')).toHaveLength(0);
			expect(text('/eventi/quando/2026-12-05/')).toContain('Notte dei fari');
		});

		test('an event that is over is in no list of what comes', () => {
			expect(text('/eventi/')).not.toContain('Già finito');
			expect(text('/eventi/quando/2026-11-10/')).toContain('Già finito');
		});

		test('links of filters lead to pages that are there', () => {
			for (const path of ['/luoghi/', '/eventi/', '/en/places/', '/en/events/']) {
				const page = load(pages.get(path) ?? '');
				const hrefs = page('.pt-filters a')
					.toArray()
					.map((link) => page(link).attr('href') ?? '');
				expect(hrefs.length).toBeGreaterThan(3);
				expect(hrefs.filter((href) => !pages.has(href))).toEqual([]);
			}
		});

		test('a list is linked to the same list in the other language', () => {
			const twin = load(pages.get('/luoghi/scelta/gratis/') ?? '')('link[hreflang="en"]').attr('href');
			expect(twin).toMatch(/\/en\/places\/choice\/free\/$/);
		});
	});

	test('the list of today is touched at midnight in Rome', async () => {
		const { application, store } = await openSite(site);
		const path = '/eventi/quando/oggi/';
		const recorder = store.recorder();
		await application.render(path, {
			path,
			view: store.view({ site: 'visit', language: 'it', recorder }),
		});
		store.record({ site: 'visit', path }, recorder);
		expect(store.advance('2026-12-01T22:59:59.000Z').touched).toEqual([]);
		expect(store.advance('2026-12-01T23:00:00.000Z').touched.map((page) => page.path)).toEqual([path]);
	}, 120_000);
}
