import type { FormState } from 'payload';

type Values = Readonly<Record<string, unknown>>;

type Entry = [path: string, state: FormState[string]];

function isGroup(value: unknown): value is Values {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	// Texts of the editor and references to documents of several types are single values.
	return isObject && !('root' in value) && !('relationTo' in value);
}

const single = (value: unknown): FormState[string] => ({ value, initialValue: value, valid: true });

function rowsOf(path: string, rows: readonly Values[]): Entry[] {
	const ids = rows.map(() => crypto.randomUUID());
	const list = {
		value: rows.length,
		initialValue: 0,
		rows: ids.map((id) => ({ id })),
		disableFormData: true,
	};
	const inside = rows.flatMap((row, index) => entriesOf({ ...row, id: ids[index] }, `${path}.${index}.`));
	return [[path, { ...list, valid: true }], ...inside];
}

function entryOf(path: string, value: unknown): Entry[] {
	if (isGroup(value)) return entriesOf(value, `${path}.`);
	if (Array.isArray(value) && value.length > 0 && value.every(isGroup)) return rowsOf(path, value);
	return [[path, single(value)]];
}

function entriesOf(values: Values, prefix = ''): Entry[] {
	return Object.entries(values).flatMap(([name, value]) => entryOf(prefix + name, value));
}

/** Returns the state of a form for the fields of a new row, from their values by name. */
export function stateOfFields(values: Values): FormState {
	return Object.fromEntries(entriesOf(values));
}
