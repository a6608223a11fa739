import path from 'node:path';
import { codesOf, type ContentType, serviceCategories } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { type ContentItem, readContent } from './loading/content-items.ts';

const items = readContent(path.join(import.meta.dirname, 'content'), 8080);
const ofType = (type: ContentType) => items.filter((item) => item.type === type);
const valuesOf = (list: readonly ContentItem[], field: string) =>
	new Set(list.flatMap((item) => item[field]));
const having = (list: readonly ContentItem[], field: string) =>
	list.filter((item) => item[field] !== undefined);

test('services cover every category, forty of them at least', () => {
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
	['news', 40, 'newsType'],
] as const)('of type %s at least %i have the field %s', ([type, least, field]) => {
	expect(having(ofType(type), field).length).toBeGreaterThanOrEqual(least);
});

test('news are of all three kinds', () => {
	expect(valuesOf(ofType('news'), 'newsType').size).toBe(3);
});
