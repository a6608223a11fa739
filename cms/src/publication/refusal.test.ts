import { describe, expect, test } from 'vitest';
import { documentSchemas, type Published, publishableDocument } from '@portolano/content-models';
import { buildEvent, buildOffice } from '@portolano/test-kit';
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

describe('times that contradict each other', () => {
	function refused(document: Published) {
		const { error } = publishableDocument.safeParse(document);
		return error ? reasons(document.type, error, []) : [];
	}

	const evening = { start: '2026-07-10T19:00:00.000Z', end: '2026-07-10T22:30:00.000Z' };

	test('are refused on the end of an event that ends before it begins', () => {
		expect(refused(buildEvent({ start: evening.end, end: evening.start, sessions: [] }))).toEqual([
			{ path: 'end', message: 'L’evento finisce prima di cominciare: correggi l’inizio o la fine.' },
		]);
	});

	test.each([
		['begins before its event', { start: '2026-07-10T18:00:00.000Z', end: evening.end }, 'start'],
		['ends after its event', { start: evening.start, end: '2026-07-11T08:00:00.000Z' }, 'end'],
		['ends before it begins', { start: evening.end, end: evening.start }, 'end'],
	])('are refused on a session that %s', (_, session, field) => {
		const [reason] = refused(buildEvent({ ...evening, sessions: [evening, session] }));

		expect(reason?.path).toBe(`sessions.1.${field}`);
		expect(reason?.message).toMatch(/^L’appuntamento/);
	});

	test('are not there in an event of one instant, nor in an office open over midnight', () => {
		expect(refused(buildEvent({ ...evening, end: evening.start }))).toEqual([]);
		const spans = [{ from: '22:00', to: '02:00' }];
		const hours = { weekly: [{ weekday: 5, spans }], exceptions: [] };
		expect(refused(buildOffice({ hours }))).toEqual([]);
	});

	test('are refused on the closing time that is the opening time', () => {
		const hours = { weekly: [{ weekday: 5, spans: [{ from: '08:00', to: '08:00' }] }], exceptions: [] };
		expect(refused(buildOffice({ hours }))).toEqual([
			{
				path: 'hours.weekly.0.spans.0.to',
				message: 'L’ora di chiusura è la stessa di quella di apertura: correggi gli orari.',
			},
		]);
	});
});
