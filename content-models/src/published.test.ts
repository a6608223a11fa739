import { expect, test } from 'vitest';
import { documentSchemas, jsonSchemas } from './content-types.ts';
import { logEntry } from './log.ts';

const contact = {
	type: 'contact-point',
	id: 'c1',
	owner: 'portale',
	alsoOn: [],
	languages: ['it'],
	publishedAt: '2026-11-22T09:00:00Z',
	updatedAt: '2026-11-22T09:00:00Z',
	title: { it: 'Contatti' },
	entries: [{ kind: 'telefono', value: '+39 099 000 0100' }],
};

function problemsOf(change: object): string[] {
	const { error } = documentSchemas['contact-point'].safeParse({ ...contact, ...change });
	return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

test('a complete document is accepted', () => {
	expect(problemsOf({})).toEqual([]);
});

test('a key that the shape does not know is refused', () => {
	expect(documentSchemas['contact-point'].safeParse({ ...contact, colour: 'red' }).success).toBe(false);
});

test('a document declared ready in English has every text in English', () => {
	expect(problemsOf({ languages: ['it', 'en'] })).toEqual(['title.en']);
	expect(problemsOf({ languages: ['it', 'en'], title: { it: 'Contatti', en: 'Contacts' } })).toEqual([]);
});

test('Italian is always among the languages', () => {
	expect(problemsOf({ languages: ['en'], title: { it: 'Contatti', en: 'Contacts' } })).toEqual(['languages']);
});

test('an empty text is refused', () => {
	expect(problemsOf({ title: { it: '  ' } })).toEqual(['title.it']);
});

test('a telephone number that cannot be dialled is refused', () => {
	expect(problemsOf({ entries: [{ kind: 'telefono', value: 'centralino' }] })).toEqual(['entries.0.value']);
});

test('a publication carries the whole document, a withdrawal only names it', () => {
	const position = { seq: 1, at: '2026-11-22T09:00:00Z' };
	expect(logEntry.safeParse({ ...position, action: 'publish', document: contact }).success).toBe(true);
	expect(
		logEntry.safeParse({ ...position, action: 'withdraw', type: 'contact-point', id: 'c1' }).success,
	).toBe(true);
	expect(logEntry.safeParse({ ...position, action: 'withdraw', document: contact }).success).toBe(false);
	expect(
		logEntry.safeParse({ seq: 0, at: position.at, action: 'withdraw', type: 'news', id: 'n' }).success,
	).toBe(false);
});

test('a withdrawal may give its reason and the document that replaces it', () => {
	const entry = {
		...{ seq: 1, at: '2026-11-22T09:00:00Z', action: 'withdraw', type: 'news', id: 'n1' },
		...{ reason: { it: 'Evento annullato' }, successor: { type: 'news', id: 'n2' } },
	};
	expect(logEntry.parse(entry)).toEqual(entry);
	expect(logEntry.safeParse({ ...entry, successor: '/novita/' }).success).toBe(false);
});

test('every content type has a JSON Schema that forbids unknown keys', () => {
	const schemas = jsonSchemas();
	expect(Object.keys(schemas)).toEqual(Object.keys(documentSchemas));
	for (const schema of Object.values(schemas)) expect(schema).toMatchObject({ additionalProperties: false });
});
