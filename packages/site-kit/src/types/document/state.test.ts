import type { Published } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { buildDocument, buildLog, smallTown } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import { documentState } from './state.ts';

type Fields = Partial<Published<'document'>>;

function viewAt(now: string, language: 'it' | 'en' = 'it') {
	const store = createStore({ now });
	for (const entry of buildLog(smallTown())) store.apply(entry);
	const recorder = store.recorder();
	return {
		store,
		recorder,
		context: { view: store.view({ site: 'portale', language, recorder }), language },
	};
}

const stateAt = (now: string, fields: Fields, language?: 'it' | 'en') =>
	documentState(viewAt(now, language).context, buildDocument(fields))?.text;

const call: Fields = {
	documentTypes: ['documento-albo-pretorio'],
	noticeType: 'bando-di-concorso',
	opensOn: '2026-11-20',
	deadline: '2026-12-08T11:00:00.000Z',
};

describe('a call', () => {
	test.each([
		['2026-11-19T22:59:59.000Z', 'Apre il 20 novembre 2026'],
		['2026-11-19T23:00:00.000Z', 'Aperto fino all’8 dicembre 2026 alle 12:00'],
		['2026-12-01T08:00:00.000Z', 'Scade tra 7 giorni, l’8 dicembre alle 12:00'],
		['2026-12-06T22:59:59.000Z', 'Scade tra 2 giorni, l’8 dicembre alle 12:00'],
		['2026-12-06T23:00:00.000Z', 'Scade domani alle 12:00'],
		['2026-12-07T23:00:00.000Z', 'Scade oggi alle 12:00'],
		['2026-12-08T10:59:59.000Z', 'Scade oggi alle 12:00'],
		['2026-12-08T11:00:00.000Z', 'Chiuso l’8 dicembre 2026'],
	])('at %s is “%s”', (now, text) => {
		expect(stateAt(now, call)).toBe(text);
	});

	test('is concluded from the day on which its procedure ended', () => {
		const concluded = { ...call, concludedOn: '2027-02-03' };
		expect(stateAt('2027-02-02T10:00:00.000Z', concluded)).toBe('Chiuso l’8 dicembre 2026');
		expect(stateAt('2027-02-03T10:00:00.000Z', concluded)).toBe('Concluso il 3 febbraio 2027');
	});

	test('that closes at midnight closes at the end of the day before', () => {
		const midnight = { ...call, deadline: '2026-12-08T23:00:00.000Z' };
		expect(stateAt('2026-12-07T08:00:00.000Z', midnight)).toBe('Scade domani');
		expect(stateAt('2026-12-09T08:00:00.000Z', midnight)).toBe('Chiuso l’8 dicembre 2026');
	});

	test('without a deadline is open from its first day', () => {
		const fields: Fields = { ...call, deadline: undefined };
		expect(stateAt('2026-11-19T10:00:00.000Z', fields)).toBe('Apre il 20 novembre 2026');
		expect(stateAt('2026-11-20T10:00:00.000Z', fields)).toBe('Aperto');
	});

	test('is told in the language of the page', () => {
		expect(stateAt('2026-12-07T08:00:00.000Z', call, 'en')).toBe('Closes tomorrow at 12:00');
	});
});

describe('a rule', () => {
	const rule: Fields = { start: '2026-06-01', end: '2026-12-11' };

	test.each([
		['2026-05-31T21:59:59.000Z', 'In vigore dal 1 giugno 2026'],
		['2026-05-31T22:00:00.000Z', 'In vigore fino all’11 dicembre 2026'],
		['2026-12-11T22:59:59.000Z', 'In vigore fino all’11 dicembre 2026'],
		['2026-12-11T23:00:00.000Z', 'Non più in vigore: valeva fino all’11 dicembre 2026'],
	])('at %s is “%s”', (now, text) => {
		expect(stateAt(now, rule)).toBe(text);
	});

	test('without an end is in force from its first day', () => {
		expect(stateAt('2026-12-01T08:00:00.000Z', { start: '2026-06-01' })).toBe('In vigore');
	});
});

test('other documents have no state, whatever period they are about', () => {
	const report: Fields = {
		documentTypes: ['documento-di-programmazione-e-rendicontazione'],
		start: '2025-01-01',
		end: '2025-12-31',
	};
	expect(stateAt('2026-12-01T08:00:00.000Z', report)).toBeUndefined();
	expect(stateAt('2026-12-01T08:00:00.000Z', {})).toBeUndefined();
});

test('the page of a call changes seven days before its deadline and not at the midnights before', () => {
	const { store, recorder, context } = viewAt('2026-11-22T09:00:00.000Z');
	documentState(context, buildDocument(call));
	store.record({ site: 'portale', path: '/bando/' }, recorder);

	expect(store.advance('2026-11-30T22:59:59.000Z').touched).toEqual([]);
	expect(store.advance('2026-11-30T23:00:00.000Z').touched).toEqual([{ site: 'portale', path: '/bando/' }]);
});
