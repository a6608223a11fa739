import { describe, expect, test } from 'vitest';
import { readRefusal, shortMessage, withShortMessages } from './read-refusal.ts';

const collection = 'news';
const field = { path: 'title', label: 'Titolo', message: 'Questo campo è richiesto.' };
const refused = {
	errors: [{ name: 'ValidationError', message: 'Campo non valido: Titolo', data: { errors: [field] } }],
};
const use = { type: 'page', id: 'p', title: 'Chi siamo', site: 'portale' };

describe('what an answer tells that went wrong', () => {
	test('nothing, when all went well', () => {
		expect(readRefusal({ status: 200, body: { doc: {} }, collection })).toBeUndefined();
		expect(readRefusal({ status: 200, body: { docs: [], errors: [] }, collection })).toBeUndefined();
	});

	test('each field that is wrong', () => {
		expect(readRefusal({ status: 400, body: refused, collection })).toEqual({
			title: 'Non salvato: correggi questi punti',
			problems: [field],
		});
	});

	test('the documents that use what was to be withdrawn, as links', () => {
		const data = { what: 'Non ritirato.', cure: 'Togli i collegamenti.', freed: [use], bound: [] };
		const report = readRefusal({ status: 409, body: { errors: [{ message: 'lungo', data }] }, collection });

		expect(report).toMatchObject({ title: 'Non ritirato.', cure: 'Togli i collegamenti.' });
		expect(report?.problems[0]?.document).toEqual({
			href: '/admin/collections/page/p',
			title: 'Chi siamo',
		});
	});

	test('a conflict in all its words', () => {
		const message = `Non salvato: ${'molte parole '.repeat(40)}`;
		expect(readRefusal({ status: 409, body: { errors: [{ message }] }, collection })?.problems).toEqual([
			{ message },
		]);
	});

	test('each item of many that was left out, though others were done', () => {
		const body = { docs: [{}], errors: [{ id: 'n1', message: 'Manca il titolo.' }] };
		expect(readRefusal({ status: 200, body, collection })?.problems).toEqual([
			{
				message: 'Manca il titolo.',
				document: { href: '/admin/collections/news/n1', title: 'Apri il contenuto' },
			},
		]);
	});

	test.each([413, 429, 500, 502])('in Italian, from status %i alone', (status) => {
		const [problem] = readRefusal({ status, body: undefined, collection })?.problems ?? [];
		expect(problem?.message).toMatch(/riprova|Riduci/i);
	});
});

test('what Payload shows for a moment is short, and fields keep their messages', () => {
	expect(withShortMessages(refused)).toMatchObject({
		errors: [{ message: shortMessage, data: { errors: [field] } }],
	});
	expect(withShortMessages('text')).toBe('text');
});
