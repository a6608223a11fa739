import type { Published } from '@portolano/content-models';
import { buildEvent, buildNews, buildPlace, inItalian, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './portal.ts';

const places = '/vivere-il-comune/luoghi/';
const events = '/vivere-il-comune/eventi/';

/** Returns the site with what its editors chose for its sections, some of which is not published any more. */
function highlighted(document: Published): Published {
	if (document.type !== 'site' || document.key !== 'portale') return document;
	return {
		...document,
		highlights: {
			life: [to('event', 'mercatino'), to('place', 'ritirato'), to('place', 'chiesa-2')],
			news: [to('news', 'comunicato-7')],
			services: [to('service', 'ritirato')],
		},
	};
}

const documents = [
	...smallTown().map(highlighted),
	// Called like the type that it is of.
	buildPlace({
		title: inItalian('Area archeologica'),
		slug: inItalian('area-archeologica'),
		placeTypes: ['sito-archeologico'],
	}),
	...Array.from({ length: 26 }, (_, index) =>
		buildPlace({
			id: `chiesa-${String(index + 1)}`,
			title: inItalian(`Chiesa ${String(index + 1)}`),
			placeTypes: ['chiesa'],
		}),
	),
	...Array.from({ length: 26 }, (_, index) =>
		buildNews({
			id: `comunicato-${String(index + 1)}`,
			title: inItalian(`Comunicato ${String(index + 1)}`),
			newsType: 'comunicato',
			topics: ['turismo'],
		}),
	),
	// Half an hour before the new year in Rome, which is an hour and a half before it in UTC.
	buildNews({
		title: inItalian('Notizia dell’ultima notte'),
		date: '2025-12-31T22:30:00.000Z',
		listedUntil: '2026-01-31',
	}),
	buildEvent({
		id: 'mercatino',
		title: inItalian('Mercatino di domenica'),
		place: to('place', 'place-biblioteca-comunale'),
		eventTypes: ['mercatino'],
		isFree: true,
		start: '2026-11-22T08:00:00.000Z',
		end: '2026-11-22T19:00:00.000Z',
	}),
	buildEvent({
		title: inItalian('Mostra di ottobre'),
		eventTypes: ['mostra'],
		start: '2026-10-02T08:00:00.000Z',
		end: '2026-10-02T19:00:00.000Z',
	}),
	buildEvent({
		title: inItalian('Corsa di novembre'),
		eventTypes: ['corsa'],
		start: '2026-11-02T08:00:00.000Z',
		end: '2026-11-02T10:00:00.000Z',
	}),
];

const pages = new Map<string, CheerioAPI>();

beforeAll(async () => {
	const paths = /^\/(vivere-il-comune|mappa-del-sito|novita|servizi|amministrazione)\//;
	for (const [path, text] of await renderSite({ root, site: 'portale', documents, paths }))
		pages.set(path, load(text));
}, 60_000);

function pageAt(path: string): CheerioAPI {
	const page = pages.get(path);
	if (!page) throw new Error(`The portal has no page ${path}.`);
	return page;
}

const textsOf = (path: string, selector: string) => {
	const page = pageAt(path);
	return page(selector)
		.toArray()
		.map((element) => page(element).text().replaceAll(/\s+/g, ' ').trim());
};
const stepsOf = (path: string) =>
	textsOf(path, '[data-element="breadcrumb"] li').map((step) => step.replace('/', '').trim());
const filtersOf = (path: string, label: string) => textsOf(path, `.pt-filters[aria-label="${label}"] a`);

describe('places by type', () => {
	const worship = `${places}tipo/edificio-di-culto/`;

	test('have a list for each type in use, narrower ones included, and none for a type that nobody uses', () => {
		const lists = [...pages.keys()].filter((path) => /luoghi\/tipo\/[^/]+\/$/.test(path));
		expect(lists).toContain(worship);
		expect(lists).toContain(`${places}tipo/area-archeologica/`);
		expect(lists).not.toContain(`${places}tipo/struttura-ricettiva/`);
		expect(filtersOf(places, 'Tipo di luogo')).toContain('Edifici di culto (26)');
		expect(filtersOf(places, 'Tipo di luogo').join()).not.toContain('Strutture ricettive');
	});

	test('are split into pages; only the first one counts, so that a new place touches few pages', () => {
		expect(pages.has(`${worship}2/`)).toBe(true);
		expect(textsOf(`${worship}2/`, 'h1')).toEqual(['Edifici di culto, pagina 2']);
		expect(filtersOf(`${worship}2/`, 'Tipo di luogo')).toContain('Edifici di culto');
		expect(pageAt(`${worship}2/`)('.pt-filters [aria-current]').attr('href')).toBe(worship);
	});

	test('have their type in the breadcrumb, named as its list is', () => {
		const trail = ['Home', 'Vivere Borgomarina', 'Luoghi', 'Edifici di culto'];
		expect(stepsOf(worship)).toEqual(trail);
		expect(stepsOf(`${places}chiesa-1/`)).toEqual([...trail, 'Chiesa 1']);
	});

	test('are told from a place of the same name', () => {
		expect(textsOf(`${places}area-archeologica/`, 'h1')).toEqual(['Area archeologica']);
		expect(textsOf(`${places}tipo/area-archeologica/`, 'h1')).toEqual(['Aree archeologiche']);
	});

	test('are in the map of the site', () => {
		expect(textsOf('/mappa-del-sito/', 'a')).toContain('Edifici di culto');
	});
});

describe('events by day and month', () => {
	const today = `${events}quando/oggi/`;

	test('are lists at addresses of their own, the current one marked', () => {
		expect(filtersOf(today, 'Quando').slice(0, 4)).toEqual([
			'Oggi (1)',
			'Domani (0)',
			'Questo fine settimana (1)',
			'Questa settimana (1)',
		]);
		expect(pageAt(today)('.pt-filters [aria-current]').attr('href')).toBe(today);
		expect(pageAt(today)('link[rel="canonical"]').attr('href')?.endsWith(today)).toBe(true);
		expect(textsOf(today, '.pt-list .card-title')).toEqual(['Mercatino di domenica']);
	});

	test('say so when there are none, and offer what comes next', () => {
		const tomorrow = `${events}quando/domani/`;
		expect(textsOf(tomorrow, '.pt-list > p')).toContain('Domani non ci sono eventi in programma.');
		expect(textsOf(tomorrow, '#prossimi .card-title').length).toBeGreaterThan(0);
		expect(textsOf(tomorrow, '.it-page-heading .lead')).toEqual(['Lunedì 23 novembre 2026.']);
	});

	test('keep the address of their month when it is over; the archive leads there', () => {
		const [october, november] = [`${events}quando/2026-10/`, `${events}quando/2026-11/`];
		expect(textsOf(october, '.pt-list .card-title')).toEqual(['Mostra di ottobre']);
		expect(stepsOf(october).slice(-2)).toEqual(['Eventi passati', 'Eventi di ottobre 2026']);
		expect(textsOf(`${events}archivio/`, '#per-mese a')[0]).toBe('Ottobre 2026');
		expect(textsOf(november, '.pt-list .card-title').at(-1)).toBe('Corsa di novembre');
		expect(textsOf(november, '.pt-list .card').at(-1)).toContain('Concluso');
		expect(filtersOf(today, 'Quando')).toContain('Novembre 2026');
	});

	test('without a price have a list', () => {
		expect(filtersOf(events, 'Tipo di evento').join()).toContain('Gratuiti (');
		expect(textsOf(`${events}gratuiti/`, '.pt-list .card-title')).toContain('Mercatino di domenica');
	});
});

test('the page of a place has the services given there and its next events', () => {
	expect(textsOf(`${places}biblioteca-comunale/`, '#eventi .card-title')).toContain('Mercatino di domenica');
});

describe('what editors put at the top of a section', () => {
	const chosenOn = (path: string) => textsOf(path, '#in-evidenza .card-title');

	test('is there in their order, whatever its type; what was withdrawn is not', () => {
		expect(chosenOn('/vivere-il-comune/')).toEqual(['Mercatino di domenica', 'Chiesa 2']);
		expect(chosenOn('/novita/')).toEqual(['Comunicato 7']);
		expect(chosenOn('/novita/2/')).toEqual([]);
	});

	test('is no empty title where nothing was chosen, or all of it was withdrawn', () => {
		expect(pageAt('/amministrazione/')('#in-evidenza').length).toBe(0);
		expect(pageAt('/servizi/')('#in-evidenza').length).toBe(0);
		expect(textsOf('/servizi/', '.it-page-heading .link-list-heading')).toEqual(['Servizi in evidenza']);
	});
});

describe('news', () => {
	const archive = '/novita/archivio/';

	test('are all in one list of numbered pages, which types narrow', () => {
		expect(filtersOf('/novita/', 'Tipo di novità').map((text) => text.replace(/ \(\d+\)/, ''))).toEqual([
			'Tutte',
			'Notizie',
			'Comunicati',
			'Avvisi',
		]);
		expect(pages.has('/novita/2/')).toBe(true);
		expect(pageAt('/novita/comunicati/')('.pt-filters [aria-current]').text()).toContain('Comunicati');
		expect(textsOf('/novita/', '.pt-list .card .pt-tags a')).toContain('Turismo');
		expect(pageAt('/novita/')('.pt-list .card time').length).toBeGreaterThan(0);
	});

	test('have an archive by year and month, in Rome, with those that have left the other lists', () => {
		expect(textsOf(archive, '#per-mese a')).toContain('Dicembre 2025');
		expect(textsOf(`${archive}2025-12/`, '.pt-list .card-title')).toEqual(['Notizia dell’ultima notte']);
		expect(textsOf(`${archive}2025/`, 'h1')).toEqual(['Novità del 2025']);
		expect(stepsOf(`${archive}2025-12/`).slice(1)).toEqual([
			'Novità',
			'Archivio delle novità',
			'Novità del 2025',
			'Novità di dicembre 2025',
		]);
		expect(textsOf('/novita/', '.card-title')).not.toContain('Notizia dell’ultima notte');
	});
});

describe('events by type', () => {
	test('have a list while there are any; one that has only past events is in no filter', () => {
		const sports = `${events}tipo/eventi-sportivi/`;
		expect(textsOf(sports, 'h1')).toEqual(['Eventi sportivi']);
		expect(textsOf(sports, '.pt-list > p')).toContain('Per ora non ce ne sono in programma.');
		expect(textsOf(sports, '#gia-svolti .card-title')).toEqual(['Corsa di novembre']);
		expect(filtersOf(events, 'Tipo di evento').join()).not.toContain('sportivi');
		expect(stepsOf(`${events}corsa-di-novembre/`).at(-2)).toBe('Eventi sportivi');
	});

	test('are marked as the national model asks', () => {
		const filters = pageAt(events)('.pt-filters[aria-label="Tipo di evento"] a');
		expect(pageAt(filters.eq(1).attr('href') ?? '')('[data-element="event-link"]').length).toBeGreaterThan(0);
	});
});
