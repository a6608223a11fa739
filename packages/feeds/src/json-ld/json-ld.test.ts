import { documentSchemas, type RichText } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { eventNode } from './event.ts';
import { jsonLd } from './json-ld.ts';
import { faqPage } from './knowledge.ts';
import { newsArticle } from './news.ts';
import { placeNode } from './place.ts';
import { governmentService } from './service.ts';
import { breadcrumbList, governmentOrganization, webSite } from './site.ts';

const rich = (text: string): RichText => [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
const origin = 'https://comune.example';

test('no text can close the script', () => {
	const text = jsonLd([{ '@type': 'Person', name: '</script><script>alert(1)</script>' }]);

	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script>' }] });
});

test('a single node is written without @graph', () => {
	expect(JSON.parse(jsonLd({ '@type': 'Thing', name: 'a' }))).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Thing',
		name: 'a',
	});
});

describe('the service sheet', () => {
	const node = governmentService({
		service: {
			title: { it: 'Carta d’identità elettronica' },
			summary: { it: 'Come chiederla.' },
			categories: ['anagrafe-e-stato-civile'],
			audience: { it: rich('Cittadini residenti.\nAltri') },
			online: undefined,
			area: undefined,
		},
		url: `${origin}/servizi/anagrafe-e-stato-civile/cie/`,
		language: 'it',
		operator: 'Comune di Taranto',
		territory: 'Taranto',
		counter: { name: 'Sportello anagrafe', address: 'Via Prova 1', postalCode: '74121', city: 'Taranto' },
	});
	const values = [
		node.name,
		node.serviceType,
		node.serviceOperator.name,
		node.areaServed.name,
		node.audience.audienceType,
		node.availableChannel.serviceUrl,
		node.availableChannel.serviceLocation.name,
		node.availableChannel.serviceLocation.address.streetAddress,
		node.availableChannel.serviceLocation.address.postalCode,
		node.availableChannel.serviceLocation.address.addressLocality,
	];

	test('has every key of R.SI.1.1, as a non-empty object', () => {
		expect(values.every((value) => typeof value === 'string' && value.trim() !== '')).toBe(true);
		expect(JSON.stringify(node)).not.toContain('[');
	});

	test('names its category in words', () => {
		expect(node.serviceType).toBe('Anagrafe e stato civile');
	});
});

describe('an event', () => {
	const base = {
		title: { it: 'Processione' },
		summary: { it: 'A mare.' },
		eventTypes: ['manifestazione-musicale' as const],
		start: '2027-05-08T16:00:00.000Z',
		end: '2027-05-08T21:00:00.000Z',
		allDay: false,
		sessions: [],
		status: 'cancelled' as const,
		isFree: true,
		publishedAt: '2026-11-20T08:00:00.000Z',
	};
	const around = {
		url: `${origin}/eventi/processione/`,
		language: 'it' as const,
		place: { name: 'Cattedrale', address: 'Piazza Duomo', postalCode: '74123', city: 'Taranto' },
		organizer: 'Comune di Taranto',
	};

	test('has its type, times with the offset of Rome and its status', () => {
		expect(eventNode({ event: base, ...around })).toMatchObject({
			'@type': 'MusicEvent',
			startDate: '2027-05-08T18:00:00+02:00',
			endDate: '2027-05-08T23:00:00+02:00',
			eventStatus: 'https://schema.org/EventCancelled',
			isAccessibleForFree: true,
		});
	});

	test('that lasts all day has dates, the last day included', () => {
		const event = {
			...base,
			allDay: true,
			start: '2027-10-30T22:00:00.000Z',
			end: '2027-11-01T23:00:00.000Z',
		};

		expect(eventNode({ event, ...around })).toMatchObject({ startDate: '2027-10-31', endDate: '2027-11-01' });
	});

	test('that lasts all day has whole days whatever hours were entered, as one from midnight to midnight', () => {
		const typed = { start: '2026-12-08T08:00:00.000Z', end: '2026-12-08T19:00:00.000Z' };
		const days = { startDate: '2026-12-08', endDate: '2026-12-08' };
		expect(eventNode({ event: { ...base, ...typed, allDay: true }, ...around })).toMatchObject(days);
		const midnights = { start: '2026-12-07T23:00:00.000Z', end: '2026-12-08T23:00:00.000Z' };
		expect(eventNode({ event: { ...base, ...midnights }, ...around })).toMatchObject(days);
	});

	test('that lasts all day keeps the hours of its sessions', () => {
		const sessions = [
			{ start: '2027-10-31T17:00:00.000Z', end: '2027-10-31T18:00:00.000Z' },
			{ start: '2027-10-31T23:00:00.000Z', end: '2027-11-01T23:00:00.000Z' },
		];
		const event = {
			...base,
			allDay: true,
			start: '2027-10-31T09:00:00.000Z',
			end: '2027-11-01T12:00:00.000Z',
			sessions,
		};

		expect(eventNode({ event, ...around })).toMatchObject({
			startDate: '2027-10-31',
			endDate: '2027-11-01',
			subEvent: [
				{ startDate: '2027-10-31T18:00:00+01:00', endDate: '2027-10-31T19:00:00+01:00' },
				{ startDate: '2027-11-01', endDate: '2027-11-01' },
			],
		});
	});

	test('has sessions that can be read by themselves, with name, place and status', () => {
		const sessions = [
			{ id: 'prima', start: '2027-05-08T16:00:00.000Z', end: '2027-05-08T17:00:00.000Z' },
			{ id: 'seconda', start: '2027-05-09T16:00:00.000Z', end: '2027-05-09T17:00:00.000Z' },
		];

		expect(eventNode({ event: { ...base, sessions }, ...around }).subEvent?.[1]).toMatchObject({
			'@id': `${around.url}#event-seconda`,
			name: base.title.it,
			startDate: '2027-05-09T18:00:00+02:00',
			eventStatus: 'https://schema.org/EventCancelled',
			location: { '@type': 'Place', name: around.place.name },
		});
	});

	test('that was moved says when it was to begin', () => {
		const moved = { ...base, status: 'rescheduled', formerStart: '2027-05-01T16:00:00.000Z' } as const;

		expect(eventNode({ event: moved, ...around })).toMatchObject({
			eventStatus: 'https://schema.org/EventRescheduled',
			previousStartDate: '2027-05-01T18:00:00+02:00',
		});
	});

	test('has the type of the broader term when its own term has none', () => {
		expect(eventNode({ event: { ...base, eventTypes: ['corsa'] }, ...around })['@type']).toBe('SportsEvent');
		expect(eventNode({ event: { ...base, eventTypes: ['comizio-elettorale'] }, ...around })['@type']).toBe(
			'Event',
		);
	});
});

test('a place has the nearest type, its hours and its accessibility', () => {
	const node = placeNode({
		place: {
			title: { it: 'Museo' },
			summary: { it: 'Reperti.' },
			placeTypes: ['museo'],
			address: 'Via Cavour 10',
			postalCode: '74123',
			city: 'Taranto',
			coordinates: { latitude: 40.47, longitude: 17.24 },
			hours: {
				weekly: [{ weekday: 2, spans: [{ from: '08:30', to: '19:30' }] }],
				exceptions: [{ day: '2026-12-25', spans: [] }],
			},
			accessFacts: [
				{ feature: 'lift', available: 'yes' },
				{ feature: 'easy-read', available: 'unknown' },
			],
		},
		url: `${origin}/luoghi/museo/`,
		calendar: { year: 2026 },
		language: 'it',
		accessLabels: {
			'step-free-entrance': 'Ingresso senza gradini',
			lift: 'Ascensore',
			'accessible-toilet': 'Bagno accessibile',
			'reserved-parking': 'Parcheggio riservato',
			'tactile-path': 'Percorso tattile',
			'sign-language': 'Lingua dei segni',
			'easy-read': 'Lettura facile',
		},
	});

	expect(node).toMatchObject({
		'@type': 'Museum',
		geo: { latitude: 40.47, longitude: 17.24 },
		openingHoursSpecification: [{ dayOfWeek: 'Tuesday', opens: '08:30', closes: '19:30' }],
		specialOpeningHoursSpecification: [{ validFrom: '2026-12-25', opens: '00:00', closes: '00:00' }],
		amenityFeature: [{ name: 'Ascensore', value: true }],
	});
});

test('the nodes of a site refer to one another', () => {
	const body = documentSchemas.body.parse({
		type: 'body',
		id: 'b',
		owner: 'taranto',
		alsoOn: [],
		languages: ['it'],
		publishedAt: '2026-01-01T00:00:00.000Z',
		updatedAt: '2026-01-01T00:00:00.000Z',
		name: { it: 'Comune di Taranto' },
		shortName: 'Taranto',
		ipaCode: 'c_l049',
		taxCode: '00000000000',
		address: 'Piazza Municipio 1',
		postalCode: '74123',
		city: 'Taranto',
		province: 'TA',
		pec: 'pec@comune.example',
		isDemonstration: true,
	});
	const site = webSite({ origin, name: 'Comune', language: 'it', searchPath: '/cerca/' });
	const organization = governmentOrganization({ body, origin, language: 'it', sameAs: [] });
	const article = newsArticle({
		news: {
			title: { it: 'a' },
			summary: { it: 'b' },
			newsType: 'avviso',
			date: '2026-01-01T00:00:00.000Z',
			updatedAt: '2026-01-02T00:00:00.000Z',
		},
		url: `${origin}/novita/avvisi/a/`,
		language: 'it',
	});

	expect(site.publisher['@id']).toBe(organization['@id']);
	expect(article.publisher['@id']).toBe(organization['@id']);
	expect(site.potentialAction.target.urlTemplate).toBe(
		'https://comune.example/cerca/?q={search_term_string}',
	);
	expect(article.articleSection).toBe('Avviso');
});

test('a breadcrumb numbers its steps', () => {
	expect(
		breadcrumbList([
			{ name: 'Home', url: `${origin}/` },
			{ name: 'Servizi', url: `${origin}/servizi/` },
		]).itemListElement,
	).toMatchObject([
		{ position: 1, name: 'Home' },
		{ position: 2, item: `${origin}/servizi/` },
	]);
});

test('answers to questions are plain text', () => {
	const page = faqPage({
		url: `${origin}/domande-frequenti/`,
		language: 'it',
		questions: [{ title: { it: 'Quando?' }, answer: { it: rich('Il <lunedì>.') } }],
	});

	expect(page.mainEntity[0]?.acceptedAnswer.text).toBe('Il <lunedì>.');
});
