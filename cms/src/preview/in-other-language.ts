import type { FlattenedField } from 'payload';
import { isRecord } from '../door/is-record.ts';
import { fieldsOfBlock } from '../fields/fields-of-block.ts';
import type { FormValues } from './form-values.ts';

type Fields = readonly FlattenedField[];

function rowsIn(rows: readonly unknown[], saved: unknown, fieldsOf: (row: FormValues) => Fields): unknown[] {
	const savedRows = Array.isArray(saved) ? saved.filter(isRecord) : [];
	return rows.map((row) => {
		if (!isRecord(row)) return row;
		const same = savedRows.find(({ id }) => id !== undefined && id === row['id']);
		return { ...row, ...inOtherLanguage(row, same, fieldsOf(row)) };
	});
}

function valueIn(field: FlattenedField, value: unknown, saved: unknown): unknown {
	if ('localized' in field && field.localized) return saved;
	if (field.type === 'array' && Array.isArray(value))
		return rowsIn(value, saved, () => field.flattenedFields);
	if (field.type === 'blocks' && Array.isArray(value))
		return rowsIn(value, saved, (row) => fieldsOfBlock(field, row));
	if ((field.type === 'group' || field.type === 'tab') && isRecord(value))
		return {
			...value,
			...inOtherLanguage(value, isRecord(saved) ? saved : undefined, field.flattenedFields),
		};
	return value;
}

/**
 * Returns the values of a form as they are in a language other than that of the form: texts as that language has them
 * saved, and everything else, such as which rows there are, as the form has it.
 */
export function inOtherLanguage(
	values: FormValues,
	saved: FormValues | undefined,
	fields: Fields,
): FormValues {
	const shown = fields.filter(({ name }) => Object.hasOwn(values, name));
	return Object.fromEntries(
		shown.map((field) => [field.name, valueIn(field, values[field.name], saved?.[field.name])]),
	);
}
