import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldShape } from './field-shape.ts';
import { type Choice, merge, type Values } from './merge.ts';
import { isSame } from './same.ts';

const text = (name: string, label: string): FieldShape => ({ name, label, type: 'text' });

const fields: FieldShape[] = [
	text('title', 'Titolo'),
	text('summary', 'Sommario'),
	{ name: 'topics', label: 'Argomenti', type: 'relationship', hasMany: true },
	{
		name: 'seat',
		label: 'Sede',
		type: 'group',
		flattenedFields: [text('street', 'Via'), text('town', 'Comune')],
	},
	{
		name: 'deadlines',
		label: 'Scadenze',
		type: 'array',
		flattenedFields: [text('title', 'Titolo'), text('note', 'Nota')],
	},
	{
		name: 'blocks',
		label: 'Blocchi',
		type: 'blocks',
		blocks: [{ slug: 'quote', labels: { singular: 'Citazione' }, flattenedFields: [text('text', 'Testo')] }],
	},
	{
		name: 'to',
		label: 'Porta a',
		type: 'group',
		flattenedFields: [text('kind', 'A'), { ...text('url', 'Indirizzo'), admin: { condition: () => true } }],
	},
];

const row = (id: string, title = id, note = '') => ({ id, title, note });
const base = {
	title: 'Il porto',
	summary: 'In breve',
	topics: ['a', 'b'],
	seat: { street: 'Via Roma', town: 'Taranto' },
	deadlines: [row('1'), row('2'), row('3')],
	blocks: [{ id: 'q', blockType: 'quote', text: 'Un libro è un porto.' }],
	to: { kind: 'url', url: 'https://a.example' },
};

const asked = (mine: object, theirs: object, choices: Record<string, Choice> = {}) =>
	merge(fields, { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, { choices });
const idsIn = (rows: unknown) => (Array.isArray(rows) ? rows.map((one: { id: string }) => one.id) : rows);

describe('what only one side changed is taken from it', () => {
	test('in fields and groups, and what only they changed is told', () => {
		const { values, questions, joined } = asked(
			{ title: 'Il porto nuovo', seat: { street: 'Via Milano', town: 'Taranto' } },
			{ summary: 'In tre righe', seat: { street: 'Via Roma', town: 'Statte' } },
		);
		expect(questions).toEqual([]);
		expect(values).toEqual({
			...{ ...base, title: 'Il porto nuovo', summary: 'In tre righe' },
			seat: { street: 'Via Milano', town: 'Statte' },
		});
		expect(joined.map(({ label }) => label)).toEqual(['Sommario', 'Sede › Comune']);
	});

	test('in the rows of a list, found by their ids: changed, added, removed and moved', () => {
		const { values, questions } = asked(
			{ deadlines: [row('new', 'mia'), row('1', 'cambiata'), row('2'), row('3')] },
			{ deadlines: [row('3'), row('1'), row('their', 'sua')] },
		);
		expect(questions).toEqual([]);
		expect(values['deadlines']).toEqual([
			row('new', 'mia'),
			row('3'),
			row('1', 'cambiata'),
			row('their', 'sua'),
		]);
	});

	test('in chosen values', () => {
		expect(asked({ topics: ['b', 'c'] }, { topics: ['a', 'b', 'd'] }).values['topics']).toEqual([
			'b',
			'c',
			'd',
		]);
	});

	test('in each language, when all are sent', () => {
		const localized = [{ ...text('title', 'Titolo'), localized: true }];
		const sides = {
			base: { title: { it: 'Porto', en: 'Port' } },
			mine: { title: { it: 'Il porto', en: 'Port' } },
			theirs: { title: { it: 'Porto', en: 'Harbour' } },
		};
		const merged = merge(localized, sides, { isInAllLanguages: true });
		expect(merged).toMatchObject({ values: { title: { it: 'Il porto', en: 'Harbour' } }, questions: [] });
	});
});

describe('what both changed is a question', () => {
	test.each<[string, object, object]>([
		['Titolo', { title: 'Mio' }, { title: 'Suo' }],
		['Titolo', { title: '' }, { title: 'Suo' }],
		[
			'Scadenze, riga 2 › Titolo',
			{ deadlines: [row('1'), row('2', 'mia'), row('3')] },
			{ deadlines: [row('2', 'sua'), row('1'), row('3')] },
		],
		[
			'Scadenze, riga 2',
			{ deadlines: [row('1'), row('2', 'mia'), row('3')] },
			{ deadlines: [row('1'), row('3')] },
		],
		[
			'Scadenze, riga 1',
			{ deadlines: [row('2'), row('3')] },
			{ deadlines: [row('1', 'sua'), row('2'), row('3')] },
		],
		[
			'Scadenze, ordine',
			{ deadlines: [row('2'), row('1'), row('3')] },
			{ deadlines: [row('1'), row('3'), row('2')] },
		],
		[
			'Blocchi, riga 1 (Citazione) › Testo',
			{ blocks: [{ ...base.blocks[0], text: 'mio' }] },
			{ blocks: [{ ...base.blocks[0], text: 'suo' }] },
		],
		['Porta a', { to: { kind: 'path' } }, { to: { kind: 'url', url: 'https://b.example' } }],
	])('%s, with my side until it is decided', (label, mine, theirs) => {
		const { values, questions } = asked(mine, theirs);
		expect(questions.map((question) => question.label)).toEqual([label]);
		const path = questions[0]?.path ?? '';
		expect(asked(mine, theirs, { [path]: 'mine' })).toMatchObject({ values, questions: [] });
		expect(asked(theirs, mine, { [path]: 'theirs' }).questions).toEqual([]);
	});

	test('decided by a text of one’s own, or for a row by its removal', () => {
		const own = asked({ title: 'Mio' }, { title: 'Suo' }, { title: { text: 'Nostro' } });
		expect(own.values['title']).toBe('Nostro');
		const removed = asked(
			{ deadlines: [row('1'), row('2', 'mia'), row('3')] },
			{ deadlines: [row('1'), row('3')] },
			{ 'deadlines.2': 'theirs' },
		);
		expect(idsIn(removed.values['deadlines'])).toEqual(['1', '3']);
	});

	test('also when what both started from is not kept: then which side changed is never guessed', () => {
		const sides = { base: undefined, mine: { ...base, title: 'Mio' }, theirs: { ...base, deadlines: [] } };
		const { questions, joined } = merge(fields, sides);
		expect(questions.map(({ label }) => label)).toEqual(['Titolo', 'Scadenze']);
		expect(joined).toEqual([]);
	});
});

const words = fc.constantFrom('', 'uno', 'due', 'tre');
const rows = fc
	.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'))
	.chain((ids) =>
		fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), title: words, note: words }))),
	);
const records: fc.Arbitrary<Values> = fc.record({
	...{ title: words, summary: words, topics: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')) },
	...{ seat: fc.record({ street: words, town: words }), deadlines: rows },
	...{ blocks: fc.constant(base.blocks), to: fc.record({ kind: words, url: words }) },
});

describe('of any three versions', () => {
	test('one that did not change gives way to the other, without a question', () => {
		fc.assert(
			fc.property(records, records, (one, other) => {
				for (const sides of [
					{ base: one, mine: one, theirs: other },
					{ base: one, mine: other, theirs: one },
					{ base: one, mine: other, theirs: other },
					{ base: undefined, mine: other, theirs: other },
				]) {
					const { values, questions } = merge(fields, sides);
					expect(questions).toEqual([]);
					expect(isSame(values, other)).toBe(true);
				}
			}),
		);
	});

	test('the questions are the same whoever saves last, and the answers to all of them end them', () => {
		fc.assert(
			fc.property(records, records, records, (before, one, other) => {
				const first = merge(fields, { base: before, mine: one, theirs: other });
				const second = merge(fields, { base: before, mine: other, theirs: one });
				const pathsIn = ({ questions }: typeof first) => questions.map(({ path }) => path).toSorted();
				expect(pathsIn(first)).toEqual(pathsIn(second));
				for (const choice of ['mine', 'theirs'] as const) {
					const choices = Object.fromEntries(pathsIn(first).map((path) => [path, choice]));
					expect(merge(fields, { base: before, mine: one, theirs: other }, { choices }).questions).toEqual(
						[],
					);
				}
			}),
		);
	});

	test('every text of the result is of one side, and no side loses a changed text without a question', () => {
		fc.assert(
			fc.property(records, records, records, (before, mine, theirs) => {
				const { values, questions } = merge(fields, { base: before, mine, theirs });
				for (const name of ['title', 'summary'] as const) {
					const isAsked = questions.some(({ path }) => path === name);
					const changed = [mine[name], theirs[name]].filter((value) => value !== before[name]);
					expect(isAsked).toBe(new Set(changed).size > 1);
					if (!isAsked) expect(values[name]).toBe(changed[0] ?? before[name]);
				}
			}),
		);
	});

	test('a row is there once, and goes only when one side removed it', () => {
		fc.assert(
			fc.property(records, records, records, (before, mine, theirs) => {
				const { values, questions } = merge(fields, { base: before, mine, theirs });
				const ids = idsOf(values['deadlines']);
				expect(new Set(ids).size).toBe(ids.length);
				const all = new Set([...idsOf(mine['deadlines']), ...idsOf(theirs['deadlines'])]);
				for (const id of all) {
					const isInBoth = idsOf(mine['deadlines']).includes(id) && idsOf(theirs['deadlines']).includes(id);
					const isNew = !idsOf(before['deadlines']).includes(id);
					const isAsked = questions.some(({ path }) => path === `deadlines.${id}`);
					if (isInBoth || isNew) expect(ids).toContain(id);
					else if (!isAsked) expect(ids).not.toContain(id);
				}
			}),
		);
	});
});

function idsOf(list: unknown): string[] {
	return (Array.isArray(list) ? list : []).map((one: { id: string }) => one.id);
}
