import type { ArrayField, Field, GroupField, Tab, TabsField } from 'payload';

/** Titles of tabs and the fields they hold, in reading order. They shape the form only, not the data. */
export function tabs(...entries: [label: string, fields: Field[]][]): TabsField {
	return { type: 'tabs', tabs: entries.map(([label, fields]): Tab => ({ label, fields })) };
}

export function group(name: string, label: string, fields: Field[]): GroupField {
	return { name, label, type: 'group', fields };
}

interface ListOptions {
	name: string;
	label: string;
	/** Singular and plural of a row. */
	row: [singular: string, plural: string];
	fields: Field[];
	description?: string;
	/** As many rows as the schema wants; without it a list may be left empty. */
	required?: boolean;
}

export function list({
	name,
	label,
	row: [singular, plural],
	fields,
	description,
	required = false,
}: ListOptions): ArrayField {
	return {
		name,
		label,
		type: 'array',
		labels: { singular, plural },
		fields,
		required,
		admin: { description, initCollapsed: true },
	};
}
