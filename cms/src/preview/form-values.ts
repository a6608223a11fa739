import type { FlattenedField } from 'payload';
import { fieldsOfBlock } from '../fields/fields-of-block.ts';
import { isRecord } from '../door/is-record.ts';
import { misfitsIn } from '../door/form-shape.ts';

export type FormValues = Record<string, unknown>;

/** Payload's forms may send an empty list as 0, its number of rows. */
function withEmptyLists(values: FormValues, fields: readonly FlattenedField[]): FormValues {
	const lists = fields.flatMap((field) => {
		const value = values[field.name];
		if (field.type === 'array') return [[field.name, rowsOf(value, () => field.flattenedFields)] as const];
		if (field.type === 'blocks')
			return [[field.name, rowsOf(value, (row) => fieldsOfBlock(field, row))] as const];
		const isGroup = field.type === 'group' || field.type === 'tab';
		if (!isGroup || !isRecord(value)) return [];
		return [[field.name, withEmptyLists(value, field.flattenedFields)] as const];
	});
	return { ...values, ...Object.fromEntries(lists) };
}

function rowsOf(rows: unknown, fieldsOf: (row: FormValues) => readonly FlattenedField[]): unknown {
	if (!Array.isArray(rows)) return rows === 0 ? [] : rows;
	return rows.map((row: unknown) => (isRecord(row) ? withEmptyLists(row, fieldsOf(row)) : row));
}

/** The values of a form that can be projected. */
export interface ReadForm {
	values: FormValues;
	/** Fields, by name, whose values don't have the shape of their field: they are not among the values. */
	misfits: string[];
}

/** Reads the values of a form, as its page sends them. */
export function readForm(data: FormValues, fields: readonly FlattenedField[]): ReadForm {
	const misfits = new Set(misfitsIn(data, fields).map(({ path }) => path.split('.')[0] ?? ''));
	const known = new Set(fields.map(({ name }) => name));
	const fitting = Object.entries(data).filter(([name]) => known.has(name) && !misfits.has(name));
	return { values: withEmptyLists(Object.fromEntries(fitting), fields), misfits: [...misfits] };
}

/** Returns the labels of fields by their path without rows: `{ "sessions.note": "Appuntamenti: Nota" }`. */
export function labelsOf(
	fields: readonly FlattenedField[],
	{ path = '', label = '' } = {},
): Record<string, string> {
	const labels = fields.flatMap((field): [string, string][] => {
		const own = 'label' in field && typeof field.label === 'string' ? field.label : field.name;
		const at = { path: path + field.name, label: label + own };
		const inside = 'blocks' in field ? field.blocks : 'flattenedFields' in field ? [field] : [];
		const inner = inside.flatMap(({ flattenedFields }) =>
			Object.entries(labelsOf(flattenedFields, { path: `${at.path}.`, label: `${at.label}: ` })),
		);
		return [[at.path, at.label], ...inner];
	});
	return Object.fromEntries(labels);
}
