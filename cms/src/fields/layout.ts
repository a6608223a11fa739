import type {
	ArrayField,
	CollapsibleField,
	DateField,
	Field,
	GroupField,
	SelectField,
	Tab,
	TabsField,
} from 'payload';
import type { NamingField } from '../admin/rows/row-name.ts';

/** Groups fields into tabs, given as titles and fields in order. Tabs change only the form, not the data. */
export function tabs(...entries: [label: string, fields: Field[]][]): TabsField {
	return { type: 'tabs', tabs: entries.map(([label, fields]): Tab => ({ label, fields })) };
}

export function group(name: string, label: string, fields: Field[]): GroupField {
	return { name, label, type: 'group', fields };
}

/** Fields that few documents need, folded under a heading. */
export function folded(label: string, fields: Field[]): CollapsibleField {
	return { type: 'collapsible', label, fields, admin: { initCollapsed: true } };
}

/** A field whose value can name a row; undefined for others. */
function namingField(field: Field): NamingField | undefined {
	switch (field.type) {
		case 'text':
			return field.hasMany === true ? undefined : { name: field.name, kind: 'text' };
		case 'date':
			return { name: field.name, kind: isDay(field) ? 'day' : 'instant' };
		case 'select':
			return field.hasMany ? undefined : { name: field.name, kind: 'choice', labels: labelsOf(field) };
		default:
			return undefined;
	}
}

const isDay = ({ admin }: DateField) => admin?.date?.pickerAppearance === 'dayOnly';

function labelsOf({ options }: SelectField): Record<string, string> {
	return Object.fromEntries(
		options.flatMap((option) =>
			typeof option === 'object' && typeof option.label === 'string' ? [[option.value, option.label]] : [],
		),
	);
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
	const naming = fields.flatMap((field) => namingField(field) ?? []);
	return {
		name,
		label,
		type: 'array',
		labels: { singular, plural },
		fields,
		required,
		admin: {
			description,
			initCollapsed: true,
			components: {
				RowLabel: {
					path: '/admin/rows/RowName.tsx#RowName',
					clientProps: { singular, fields: naming },
				},
				beforeInput: ['/admin/rows/OpenAddedRow.tsx#OpenAddedRow'],
			},
		},
	};
}
