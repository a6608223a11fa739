import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;

function isValues(value: unknown): value is Values {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inField(value: unknown, fields: FlattenedField[]): unknown {
	if (!Array.isArray(value)) return isValues(value) ? withoutRowIds(value, fields) : value;
	return value.map((row: unknown) =>
		isValues(row) ? withoutRowIds({ ...row, id: undefined }, fields) : row,
	);
}

/**
 * The values of a form without the ids of the rows of its lists. A row belongs to one document, so where many are given
 * the same list each gets rows of its own.
 */
export function withoutRowIds(values: Values, fields: FlattenedField[]): Values {
	const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
		const field = fields.find((one) => one.name === name);
		const isNested = field !== undefined && 'flattenedFields' in field;
		return [name, isNested ? inField(value, field.flattenedFields) : value];
	});
	return Object.fromEntries(entries);
}
