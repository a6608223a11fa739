import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { type Difference, differencesBetween, lineChanges } from './compare-fields.ts';

const title: FlattenedField = { name: 'title', type: 'text', label: 'Titolo' };
const day: FlattenedField = {
	...{ name: 'day', type: 'date', label: 'Giorno' },
	admin: { date: { pickerAppearance: 'dayOnly' } },
};
const fields: FlattenedField[] = [
	title,
	day,
	{ name: 'isFree', type: 'checkbox', label: 'Gratuito' },
	{ name: 'body', type: 'richText', label: 'Testo' },
	{ name: 'offices', type: 'relationship', relationTo: 'office', hasMany: true, label: 'A cura di' },
	{
		name: 'kind',
		type: 'select',
		label: 'Tipo',
		options: [
			{ value: 'a', label: 'Avviso' },
			{ value: 'n', label: 'Notizia' },
		],
	},
	{ name: 'links', type: 'array', label: 'Voci', fields: [], flattenedFields: [title] },
	{ name: 'place', type: 'group', label: 'Luogo', fields: [], flattenedFields: [title] },
	{ name: 'secret', type: 'text', label: 'Nascosto', admin: { hidden: true } },
	{ name: 'workflow', type: 'text', label: 'Stato' },
];

const textOf = (...paragraphs: string[]) => ({
	root: {
		type: 'root',
		children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
	},
});

const titles: Record<string, string> = { 'office/1': 'Anagrafe', 'office/2': 'Tributi' };

/** Returns the differences in short: `-` came off, `+` came, `~` moved. */
function told(before: object, after: object): string[] {
	const short = ({ label, changes }: Difference) =>
		`${label}: ${changes
			.map((change) => {
				if (change.kind !== 'words')
					return `${{ added: '+', removed: '-', moved: '~' }[change.kind]}${change.what}`;
				const marks = { same: '', added: '+', removed: '-' };
				return change.parts.map(({ kind, text }) => `${marks[kind]}${text}`).join('');
			})
			.join(', ')}`;
	const versions: Parameters<typeof differencesBetween>[1] = [{ ...before }, { ...after }];
	return differencesBetween(fields, versions, (key) => titles[key] ?? 'altro').map(short);
}

test('only fields that changed are told, by their names', () => {
	expect(told({ title: 'Uno', isFree: false }, { title: 'Uno', isFree: true })).toEqual(['Gratuito: -No+Sì']);
});

test('what people do not fill in is left out', () => {
	expect(told({ secret: 'a', workflow: 'draft' }, { secret: 'b', workflow: 'online' })).toEqual([]);
});

test('a text is compared word by word, also that of the editor', () => {
	expect(
		told({ body: textOf('Aperto lunedì', 'Gratis') }, { body: textOf('Chiuso lunedì', 'Gratis') }),
	).toEqual(['Testo: -Aperto+Chiuso lunedì\nGratis']);
});

test('days, choices and related documents are told as people know them', () => {
	expect(
		told({ day: '2026-12-01T11:00:00.000Z', kind: 'a' }, { day: '2026-12-02T11:00:00.000Z', kind: 'n' }),
	).toEqual(['Giorno: -1+2 dicembre 2026', 'Tipo: -Avviso, +Notizia']);
	expect(told({ offices: ['1', '2'] }, { offices: [{ id: '2' }] })).toEqual(['A cura di: -Anagrafe']);
});

test('rows are told by their titles: those that came, went, moved, and what changed within', () => {
	const row = (id: string, name: string) => ({ id, title: name });
	expect(
		told(
			{ links: [row('a', 'Casa'), row('b', 'Scuola'), row('c', 'Mare')], place: { title: 'Qui' } },
			{ links: [row('b', 'Scuola'), row('a', 'Casa nuova'), row('d', 'Porto')], place: { title: 'Lì' } },
		),
	).toEqual([
		'Voci: -“Mare”, +“Porto”, ~“Casa nuova”',
		'Voci › “Casa nuova”: Titolo: Casa+ nuova',
		'Luogo › Titolo: -Qui+Lì',
	]);
});

test('lines that stay where they were among the others did not move', () => {
	expect(lineChanges(['a', 'b', 'c'], ['b', 'c', 'd'])).toEqual([
		{ kind: 'removed', what: 'a' },
		{ kind: 'added', what: 'd' },
	]);
});

test('what was carried from one end to the other is the only one that moved', () => {
	expect(lineChanges(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual([{ kind: 'moved', what: 'd' }]);
});
