import type { FlattenedField } from 'payload';
import { isRecord } from '../door/is-record.ts';
import { fieldsOfBlock } from '../fields/fields-of-block.ts';

type Values = Record<string, unknown>;

/** Returns the fields inside a value of `field`, or inside one of its rows. */
function fieldsIn(field: FlattenedField, value: Values): FlattenedField[] {
	if (field.type === 'blocks') return fieldsOfBlock(field, value);
	return 'flattenedFields' in field ? field.flattenedFields : [];
}

function inField(value: unknown, field: FlattenedField): unknown {
	if (!Array.isArray(value)) return isRecord(value) ? withoutRowIds(value, fieldsIn(field, value)) : value;
	return value.map((row: unknown) =>
		isRecord(row) ? withoutRowIds({ ...row, id: undefined }, fieldsIn(field, row)) : row,
	);
}

/**
 * Returns form values without the ids of rows and blocks. A row id belongs to one document, so documents that get the
 * same rows in bulk need new ones each.
 */
export function withoutRowIds(values: Values, fields: FlattenedField[]): Values {
	const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
		const field = fields.find((one) => one.name === name);
		const isNested = field !== undefined && (field.type === 'blocks' || 'flattenedFields' in field);
		return [name, isNested ? inField(value, field) : value];
	});
	return Object.fromEntries(entries);
}
