import type { ArrayField, Field, GroupField, Tab, TabsField } from 'payload';

/** Groups fields into tabs, given as titles and fields in order. Tabs change only the form, not the data. */
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
	/** Whether the list needs the minimum number of rows of the schema. If not, it may be empty. */
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
