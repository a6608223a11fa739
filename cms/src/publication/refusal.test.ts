import { describe, expect, test } from 'vitest';
import { documentSchemas } from '@portolano/content-models';
import { fieldPath, reasons } from './refusal.ts';

describe('the path of a field', () => {
	test.each([
		[['title', 'it'], 'title'],
		[['title', 'en'], 'title'],
		[['body', 'it', 3, 'children', 0, 'text'], 'body'],
		[['offices', 0, 'id'], 'offices'],
		[['seat', 'id'], 'seat'],
		[['deadlines', 2, 'title', 'it'], 'deadlines.2.title'],
		[['hours', 'weekly', 0, 'spans', 1, 'to'], 'hours.weekly.0.spans.1.to'],
		[['home', 'figures', 0, 'label', 'en'], 'home.figures.0.label'],
		[['offices'], 'offices'],
	])('%j is %s', (path, expected) => {
		expect(fieldPath(path)).toBe(expected);
	});
});

const draft = {
	type: 'contact-point',
	id: 'a',
	owner: 'portale',
	alsoOn: [],
	languages: ['it', 'en'],
	publishedAt: '2026-11-22T08:00:00.000Z',
	updatedAt: '2026-11-22T08:00:00.000Z',
	title: { it: 'Contatti' },
	entries: [{ kind: 'email', value: 'a@example.org' }],
};

function reasonsFor(document: unknown, missing: Parameters<typeof reasons>[2] = []) {
	const { error } = documentSchemas['contact-point'].safeParse(document);
	return error ? reasons('contact-point', error, missing) : [];
}

test('a language declared ready without its text is named', () => {
	expect(reasonsFor(draft)).toEqual([
		{
			path: 'title',
			message: 'Manca il testo in inglese: il documento è dichiarato pronto anche in inglese.',
		},
	]);
});

test('an empty Italian text is named too', () => {
	expect(reasonsFor({ ...draft, languages: ['it'], title: { it: '' } })).toEqual([
		{ path: 'title', message: 'Manca il testo in italiano.' },
	]);
});

test('a required reference to something unpublished says what to do', () => {
	const office = { ...draft, type: 'role' };
	const { error } = documentSchemas.role.safeParse({
		...office,
		languages: ['it'],
		entries: undefined,
		roleType: 'altro',
		isHead: false,
	});
	const missing = [{ path: ['person'], reference: { type: 'person' as const, id: 'p' } }];

	expect(error && reasons('role', error, missing)).toContainEqual({
		path: 'person',
		message: 'La persona collegata non è pubblicata: pubblicala prima o toglila.',
	});
});
