import path from 'node:path';
import { codesOf, type ContentType, serviceCategories } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { type ContentItem, readContent } from './loading/content-items.ts';

const items = readContent(path.join(import.meta.dirname, 'content'), 8080);
const ofType = (type: ContentType) => items.filter((item) => item.type === type);
const valuesOf = (list: readonly ContentItem[], field: string) =>
	new Set(list.flatMap((item) => item[field]));
const having = (list: readonly ContentItem[], field: string) =>
	list.filter((item) => item[field] !== undefined);

test('there are at least forty services, in every category', () => {
	const services = ofType('service');
	expect(services.length).toBeGreaterThanOrEqual(40);
	expect([...valuesOf(services, 'categories')].toSorted()).toEqual(codesOf(serviceCategories).toSorted());
});

test.for([
	['office', 18, 'hours'],
	['office', 18, 'contactPoints'],
	['person', 12, 'offices'],
	['place', 25, 'coordinates'],
	['event', 24, 'start'],
	['document', 25, 'files'],
	['dataset', 6, 'distributions'],
	['question', 25, 'answer'],
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
