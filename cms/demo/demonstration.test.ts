import path from 'node:path';
import {
	codesOf,
	type ContentType,
	type DocumentTypeCode,
	documentTypes,
	serviceCategories,
} from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ContentItem, readContent } from './loading/content-items.ts';

const items = readContent(path.join(import.meta.dirname, 'content'), 8080);
const ofType = (type: ContentType) => items.filter((item) => item.type === type);
const valuesOf = (list: readonly ContentItem[], field: string) =>
	new Set(list.flatMap((item) => item[field]));
const having = (list: readonly ContentItem[], field: string) =>
	list.filter((item) => item[field] !== undefined);

test('there are at least ninety services, in every category', () => {
	const services = ofType('service');
	expect(services.length).toBeGreaterThanOrEqual(90);
	expect([...valuesOf(services, 'categories')].toSorted()).toEqual(codesOf(serviceCategories).toSorted());
});

test.for([
	'audience',
	'howTo',
	'needed',
	'obtained',
	'timing',
	'costs',
	'counters',
	'conditions',
	'contactPoints',
	'offices',
	'searchTerms',
])('every service has the field %s', (field) => {
	const without = ofType('service').filter((service) => service[field] === undefined);
	expect(without.map(({ key }) => key)).toEqual([]);
});

test('documents are of every kind; datasets have a type of their own', () => {
	const kinds = valuesOf(ofType('document'), 'documentTypes').add('dataset');
	expect([...kinds].toSorted()).toEqual(codesOf(documentTypes).toSorted());
});

const documentsOf = (type: DocumentTypeCode) =>
	ofType('document').filter((item) => valuesOf([item], 'documentTypes').has(type));
const notices = documentsOf('documento-albo-pretorio');
const calls = notices.filter((item) => /^bando-/.test(z.string().parse(item['noticeType'])));

test.for([
	{ kind: 'act of the notice board', of: notices, fields: ['noticeType', 'protocolNumber', 'protocolDate'] },
	{ kind: 'call', of: calls, fields: ['opensOn', 'deadline', 'recipients'] },
	{ kind: 'regulation', of: documentsOf('atto-normativo'), fields: ['normativeKind', 'start'] },
])('every $kind has the fields of its kind', ({ of, fields }) => {
	expect(of.length).toBeGreaterThanOrEqual(6);
	const missing = of.flatMap((item) =>
		fields.filter((field) => item[field] === undefined).map((field) => `${item.key}: ${field}`),
	);
	expect(missing).toEqual([]);
});

test.for([
	['office', 40, 'hours'],
	['office', 40, 'contactPoints'],
	['person', 28, 'offices'],
	['place', 25, 'coordinates'],
	['event', 24, 'start'],
	['document', 60, 'files'],
	['dataset', 6, 'distributions'],
	['question', 60, 'answer'],
	['itinerary', 5, 'stages'],
	['alert', 2, 'end'],
	['risk-guide', 9, 'before'],
	['emergency-area', 15, 'isUnverified'],
	['district', 11, 'isUnverified'],
	['news', 40, 'newsType'],
] as const)('of type %s at least %i have the field %s', ([type, least, field]) => {
	expect(having(ofType(type), field).length).toBeGreaterThanOrEqual(least);
});

describe('functions that the site does not offer yet are explained, with the alternatives:', () => {
	const said = (type: ContentType, key: string) =>
		JSON.stringify(ofType(type).find((item) => item.key === key) ?? {});
	const telephone = /\(tel:\+39\d+\)/;

	test('appointments are made by telephone, by mail and in person, with opening hours', () => {
		const page = said('page', 'prenotazione-appuntamento');
		expect(page).toContain('Su questo sito non si prenota ancora');
		expect(page).toMatch(telephone);
		expect(page).toContain('(mailto:');
		expect(page).toContain('dalle 8:00 alle 18:00');
	});

	test.each([
		['page', 'prenotazione-appuntamento'],
		['question', 'prenotare-appuntamento'],
	] as const)('no %s “%s” sends back to the button that leads there', (type, key) => {
		expect(said(type, key)).not.toMatch(/premi |clicca|prenota appuntamento/i);
	});

	test('a report is a message or a call, without a case number', () => {
		const page = said('page', 'segnalazione-disservizio');
		expect(page).toContain("Il modulo in linea non c'è ancora");
		expect(page).toContain('non ricevi un numero');
		expect(page).toMatch(telephone);
		expect(page).toContain('(mailto:');
	});

	test('the transparency section is not called complete, and explains how to request missing data', () => {
		const page = said('page', 'amministrazione-trasparente');
		expect(page).toContain('La sezione non è ancora pubblicata');
		expect(page).not.toContain('complet');
		expect(page).toContain('ref:service/accesso-civico');
	});
});

test('news are of all three kinds', () => {
	expect(valuesOf(ofType('news'), 'newsType').size).toBe(3);
});

const pictureFields = new Set(['image', 'gallery', 'photo']);

/** Returns the keys of the pictures in a part of a document; `field` is the name of the part. */
function picturesIn(part: unknown, field: string): string[] {
	if (typeof part === 'string') return pictureFields.has(field) ? [part] : [];
	if (Array.isArray(part)) return part.flatMap((one: unknown) => picturesIn(one, field));
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([name, one]) => picturesIn(one, name));
}

test('no picture is on more than three pages: none is better than a wrong one', () => {
	const uses = items.flatMap((item) =>
		[...new Set(picturesIn(item, ''))].map((picture) => ({ picture, page: `${item.type}/${item.key}` })),
	);
	const repeated = [...Map.groupBy(uses, ({ picture }) => picture)]
		.filter(([, pages]) => pages.length > 3)
		.map(([picture, pages]) => `${picture} is on ${pages.map(({ page }) => page).join(', ')}`);
	expect(repeated).toEqual([]);
});

test('every picture is on a page', () => {
	const used = new Set(items.flatMap((item) => picturesIn(item, '')));
	const unused = ofType('media').filter(({ key }) => !used.has(key));
	expect(unused.map(({ key }) => key)).toEqual([]);
});

describe('pictures of the city-brand site', () => {
	const visit = (type: ContentType) => ofType(type).filter(({ owner }) => owner === 'visit');
	const repeated = (values: readonly unknown[]) =>
		values.filter((value, index) => values.indexOf(value) !== index);

	test.for(['place', 'itinerary', 'news'] as const)('are on every %s, and none on two', (type) => {
		const images = visit(type).map(({ image }) => image);
		expect(images).not.toContain(undefined);
		expect(repeated(images)).toEqual([]);
	});

	test('that show a kind of event are on no other page', () => {
		const others = items.filter(({ type }) => type !== 'event');
		const wrong = others.filter((item) => picturesIn(item, '').some((key) => key.startsWith('evento-')));
		expect(wrong.map(({ key }) => key)).toEqual([]);
	});

	test('show one drawing each, and tell what is on it in Italian and in English', () => {
		const pictures = visit('media');
		const texts = z.object({ it: z.string(), en: z.string() });
		expect(repeated(pictures.map(({ file }) => file))).toEqual([]);
		expect(repeated(pictures.flatMap((one) => Object.values(texts.parse(one['alternativeText']))))).toEqual(
			[],
		);
	});
});

describe('in English', () => {
	const english = items.filter(({ owner, languages }) => owner === 'portale' && languages.includes('en'));
	const englishOf = (type: ContentType) => english.filter((item) => item.type === type);
	const keysOf = (list: readonly ContentItem[]) => list.map(({ key }) => key);

	test('are twenty services that newcomers need, each in a group of the page for newcomers', () => {
		const [page] = englishOf('page').filter(({ purpose }) => purpose === 'newcomers');
		const groups = z.array(z.looseObject({ services: z.array(z.string()) })).parse(page?.['blocks']);
		const grouped = groups.flatMap(({ services }) => services);

		expect(grouped).toHaveLength(20);
		expect(grouped.toSorted()).toEqual(keysOf(englishOf('service')).toSorted());
	});

	test.for([
		['counters', 'office'],
		['offices', 'office'],
		['contactPoints', 'contact-point'],
		['topics', 'topic'],
	] as const)('are all %s of these services', ([field, type]) => {
		const named = [...valuesOf(englishOf('service'), field)];
		expect(named.filter((key) => !keysOf(englishOf(type)).includes(String(key)))).toEqual([]);
	});

	// Names, codes, addresses and references are the same in every language.
	const texts =
		/^(title|subtitle|summary|description|area|audience|howTo|needed|notNeeded|obtained|timing|costs|outcomeProcedures|constraints|specialCases|moreInformation|introduction|label|who|when|cost|time|competences|note|body)$/;

	test('are all texts of these services, of their offices, contacts and topics', () => {
		const untranslated = (value: unknown, path: string): string[] => {
			if (typeof value !== 'object' || value === null)
				return texts.test(path.split('.').at(-1) ?? '') ? [path] : [];
			if ('it' in value) return 'en' in value ? [] : [path];
			return Object.entries(value).flatMap(([name, part]) => untranslated(part, `${path}.${name}`));
		};
		const found = (['service', 'office', 'contact-point', 'topic'] as const).flatMap((type) =>
			englishOf(type).flatMap((item) => untranslated(item, item.key)),
		);

		expect(found).toEqual([]);
	});
});

test('roles are current, over and to come, and a politician has none that is current', () => {
	const roles = ofType('role');
	expect(having(roles, 'end').length).toBeGreaterThanOrEqual(2);
	expect(
		roles.filter(({ start }) => typeof start === 'string' && start.startsWith('+')).length,
	).toBeGreaterThanOrEqual(1);
	const former = roles.filter(({ person }) => person === 'ines-galeandro');
	expect(former.map(({ end }) => end)).toEqual(['2026-06-30']);
});
