import type { FlattenedBlock, FlattenedBlocksField, FlattenedField } from 'payload';
import { blockOfRow, fieldsOfBlock } from '../fields/fields-of-block.ts';
import { isCalendarDate } from './calendar-date.ts';
import { isRecord } from './is-record.ts';

/** A value that does not have the shape of its field. */
export interface Misfit {
	path: string;
	message: string;
}

const isText = (value: unknown) => typeof value === 'string';
const isId = (value: unknown) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isDate = (value: unknown) => typeof value === 'string' && isCalendarDate(value);
const isTypedId = (value: unknown) => isRecord(value) && isText(value['relationTo']) && isId(value['value']);
const isTree = (value: unknown) =>
	isRecord(value) && isRecord(value['root']) && Array.isArray(value['root']['children']);

const optionOf = (option: string | { value: string }) => (typeof option === 'string' ? option : option.value);

interface Shape {
	isFit: (value: unknown) => boolean;
	words: string;
}

/** Returns the shape of one value of a field; undefined for types that are not checked. */
function shapeOf(field: FlattenedField): Shape | undefined {
	switch (field.type) {
		case 'text':
		case 'textarea':
		case 'code':
		case 'email':
			return { isFit: isText, words: 'un testo' };
		case 'number':
			return { isFit: Number.isFinite, words: 'un numero' };
		case 'checkbox':
			return { isFit: (value) => typeof value === 'boolean', words: 'sì o no (true o false)' };
		case 'date':
			return {
				isFit: isDate,
				words: 'una data che ci sia sul calendario, come 2026-11-28 oppure 2026-11-28T10:00:00+01:00',
			};
		case 'richText':
			return { isFit: isTree, words: 'un testo dell’editor' };
		case 'select':
		case 'radio': {
			const options = field.options.map(optionOf);
			return {
				isFit: (value) => options.some((option) => option === value),
				words: 'una delle scelte previste',
			};
		}
		case 'relationship':
		case 'upload':
			return {
				isFit: typeof field.relationTo === 'string' ? isId : isTypedId,
				words: 'un contenuto scelto tra quelli che ci sono',
			};
		default:
			return undefined;
	}
}

const isMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true;

function checkLeaf(field: FlattenedField, value: unknown, path: string): Misfit[] {
	const shape = shapeOf(field);
	if (!shape) return [];
	const values = isMany(field) && Array.isArray(value) ? value : [value];
	// An emptied choice is sent as an empty text. Databases fail on an empty text as a date.
	const isFit = (each: unknown) => (each === '' && field.type !== 'date') || shape.isFit(each);
	if (isMany(field) ? Array.isArray(value) && values.every(shape.isFit) : isFit(value)) return [];
	return [{ path, message: `Qui va ${isMany(field) ? 'un elenco: ogni voce è ' : ''}${shape.words}.` }];
}

function checkRows(
	rows: unknown,
	path: string,
	fieldsOf: (row: Record<string, unknown>) => FlattenedField[],
): Misfit[] {
	// Payload's forms may send an empty list as 0, its number of rows.
	if (!Array.isArray(rows)) return rows === 0 ? [] : [{ path, message: 'Qui va un elenco.' }];
	return rows.flatMap((row: unknown, index) =>
		isRecord(row) && (row['id'] === undefined || row['id'] === null || isText(row['id']))
			? misfitsIn(row, fieldsOf(row), `${path}.${index}.`)
			: [{ path: `${path}.${index}`, message: 'Questa voce dell’elenco non ha la forma giusta.' }],
	);
}

/** Payload can't open a form with a block of an unknown kind. */
function unknownBlocks(field: FlattenedBlocksField, rows: unknown, path: string): Misfit[] {
	return (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) =>
		isRecord(row) && !blockOfRow(field, row)
			? [{ path: `${path}.${index}`, message: 'Non c’è un blocco di questo tipo.' }]
			: [],
	);
}

function checkOne(field: FlattenedField, value: unknown, path: string): Misfit[] {
	switch (field.type) {
		case 'group':
		case 'tab':
			return isRecord(value)
				? misfitsIn(value, field.flattenedFields, `${path}.`)
				: [{ path, message: 'Qui vanno più campi insieme.' }];
		case 'array':
			return checkRows(value, path, () => field.flattenedFields);
		case 'blocks':
			return [
				...unknownBlocks(field, value, path),
				...checkRows(value, path, (row) => fieldsOfBlock(field, row)),
			];
		default:
			return checkLeaf(field, value, path);
	}
}

function blockWithoutLanguages(block: FlattenedBlock): FlattenedBlock {
	return { ...block, flattenedFields: withoutLanguages(block.flattenedFields) };
}

/** Returns the fields that are not localized: with `locale=all`, localized values are objects keyed by language. */
export function withoutLanguages(fields: readonly FlattenedField[]): FlattenedField[] {
	return fields.flatMap((field): FlattenedField[] => {
		if ('localized' in field && field.localized === true) return [];
		if (field.type === 'blocks') return [{ ...field, blocks: field.blocks.map(blockWithoutLanguages) }];
		if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
			return [{ ...field, flattenedFields: withoutLanguages(field.flattenedFields) }];
		return [field];
	});
}

/**
 * Returns the values in `data` that don't have the shape of their field. Payload validates only published documents: a
 * draft with a list in a text field would make the database fail.
 */
export function misfitsIn(
	data: Record<string, unknown>,
	fields: readonly FlattenedField[],
	prefix = '',
): Misfit[] {
	return fields.flatMap((field) => {
		const value = data[field.name];
		if (value === undefined || value === null) return [];
		return checkOne(field, value, `${prefix}${field.name}`);
	});
}
