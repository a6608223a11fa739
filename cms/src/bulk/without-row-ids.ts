import type { FlattenedField } from 'payload';
import { isRecord } from '../door/is-record.ts';

type Values = Record<string, unknown>;

function inField(value: unknown, fields: FlattenedField[]): unknown {
	if (!Array.isArray(value)) return isRecord(value) ? withoutRowIds(value, fields) : value;
	return value.map((row: unknown) =>
		isRecord(row) ? withoutRowIds({ ...row, id: undefined }, fields) : row,
	);
}

/**
 * Returns form values without the ids of array rows. A row id belongs to one document, so documents that get the same
 * array in bulk need new rows each.
 */
export function withoutRowIds(values: Values, fields: FlattenedField[]): Values {
	const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
		const field = fields.find((one) => one.name === name);
		const isNested = field !== undefined && 'flattenedFields' in field;
		return [name, isNested ? inField(value, field.flattenedFields) : value];
	});
	return Object.fromEntries(entries);
}
