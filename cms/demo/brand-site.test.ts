import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from './loading/content-items.ts';

const items = readContent(path.join(import.meta.dirname, 'content'), 8080).filter(
	({ owner }) => owner === 'visit',
);
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);

const placeSchema = z.looseObject({
	key: z.string(),
	isUnverified: z.boolean().optional(),
	accessFacts: z.array(z.looseObject({ feature: z.string(), available: z.string() })),
	hospitality: z
		.looseObject({ kind: z.enum(['eat', 'craft', 'stay']), cin: z.string().optional() })
		.optional(),
});
const places = z.array(placeSchema).parse(items.filter(({ type }) => type === 'place'));
const real = places.filter(({ hospitality }) => !hospitality);
const imaginary = places.filter(({ hospitality }) => hospitality);

describe('the brand site of the demonstration', () => {
	test.for([
		['itinerary', 10],
		['event', 60],
		['news', 15],
	] as const)('has documents of type %s, at least %i', ([type, least]) => {
		expect(items.filter((item) => item.type === type).length).toBeGreaterThanOrEqual(least);
	});

	test('has 45 true places, 20 to eat or craft and 15 to stay', () => {
		const kinds = imaginary.map(({ hospitality }) => hospitality?.kind);
		expect(real.length).toBeGreaterThanOrEqual(45);
		expect(kinds.filter((kind) => kind !== 'stay').length).toBeGreaterThanOrEqual(20);
		expect(kinds.filter((kind) => kind === 'stay').length).toBeGreaterThanOrEqual(15);
	});

	test('is in Italian and in English', () => {
		const content = items.filter(({ type }) =>
			['place', 'event', 'itinerary', 'news', 'page'].includes(type),
		);
		expect(keysOf(content.filter(({ languages }) => !languages.includes('en')))).toEqual([]);
	});

	test('marks every imaginary place as not verified, and gives it no national code', () => {
		expect(keysOf(imaginary.filter(({ isUnverified }) => isUnverified !== true))).toEqual([]);
		expect(keysOf(imaginary.filter(({ hospitality }) => hospitality?.cin !== undefined))).toEqual([]);
	});

	test('calls no true place or route step-free: a wrong step-free way can hurt someone', () => {
		const routes = items.filter(({ type, stepFree }) => type === 'itinerary' && stepFree === 'yes');
		const stepFree = real.filter(({ accessFacts }) =>
			accessFacts.some(({ feature, available }) => feature === 'step-free-entrance' && available === 'yes'),
		);
		expect(keysOf([...routes, ...stepFree])).toEqual([]);
	});

	test('marks every itinerary as not verified', () => {
		const routes = items.filter(({ type }) => type === 'itinerary');
		expect(keysOf(routes.filter(({ isUnverified }) => isUnverified !== true))).toEqual([]);
	});

	test('has an event that is cancelled, one that is moved to another date and some that repeat', () => {
		const events = items.filter(({ type }) => type === 'event');
		const statuses = new Set(events.map(({ status }) => status));
		expect([...statuses]).toEqual(
			expect.arrayContaining(['scheduled', 'cancelled', 'rescheduled', 'postponed']),
		);
		expect(events.filter(({ recurrence }) => recurrence !== undefined).length).toBeGreaterThan(5);
	});
});
