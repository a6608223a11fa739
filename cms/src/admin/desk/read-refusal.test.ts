import { describe, expect, test } from 'vitest';
import { readRefusal, shortMessage, withShortMessages } from './read-refusal.ts';

const collection = 'news';
const field = { path: 'title', label: 'Titolo', message: 'Questo campo è richiesto.' };
const refused = {
	errors: [{ name: 'ValidationError', message: 'Campo non valido: Titolo', data: { errors: [field] } }],
};
const use = { type: 'page', id: 'p', title: 'Chi siamo', site: 'portale' };

describe('a report is read from an answer of the CMS', () => {
	test('without one when the request succeeded', () => {
		expect(readRefusal({ status: 200, body: { doc: {} }, collection })).toBeUndefined();
		expect(readRefusal({ status: 200, body: { docs: [], errors: [] }, collection })).toBeUndefined();
	});

	test('with each invalid field', () => {
		expect(readRefusal({ status: 400, body: refused, collection })).toEqual({
			title: 'Non salvato: correggi questi punti',
			problems: [field],
		});
	});

	test('with links to the documents that prevent a withdrawal', () => {
		const data = { what: 'Non ritirato.', cure: 'Togli i collegamenti.', freed: [use], bound: [] };
		const report = readRefusal({ status: 409, body: { errors: [{ message: 'lungo', data }] }, collection });

		expect(report).toMatchObject({ title: 'Non ritirato.', cure: 'Togli i collegamenti.' });
		expect(report?.problems[0]?.document).toEqual({
			href: '/admin/collections/page/p',
			title: 'Chi siamo',
		});
	});

	test('with the whole message of a conflict', () => {
		const message = `Non salvato: ${'molte parole '.repeat(40)}`;
		expect(readRefusal({ status: 409, body: { errors: [{ message }] }, collection })?.problems).toEqual([
			{ message },
		]);
	});

	test('with each document that a bulk operation left unchanged', () => {
		const body = { docs: [{}], errors: [{ id: 'n1', message: 'Manca il titolo.' }] };
		expect(readRefusal({ status: 200, body, collection })?.problems).toEqual([
			{
				message: 'Manca il titolo.',
				document: { href: '/admin/collections/news/n1', title: 'Apri il contenuto' },
			},
		]);
	});

	test.each([413, 429, 500, 502])('in Italian, from the status %i alone', (status) => {
		const [problem] = readRefusal({ status, body: undefined, collection })?.problems ?? [];
		expect(problem?.message).toMatch(/riprova|Riduci/i);
	});
});

test('Payload’s toast gets a short message, and fields keep theirs', () => {
	expect(withShortMessages(refused)).toMatchObject({
		errors: [{ message: shortMessage, data: { errors: [field] } }],
	});
	expect(withShortMessages('text')).toBe('text');
});
