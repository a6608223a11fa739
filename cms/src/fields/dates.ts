import type { DateField } from 'payload';

interface DateOptions {
	name: string;
	label: string;
	description?: string;
	required?: boolean;
}

interface InstantOptions extends DateOptions {
	/** The note shown when the editor chooses a future moment; `{day}` is replaced by it. */
	futureNote?: string;
}

const field = '/admin/dates/RomeDate.tsx#RomeDate';
const cell = '/admin/dates/RomeDateCell.tsx#RomeDateCell';

/** A date with a time, edited in Rome time and stored in UTC. */
export function instantField(options: InstantOptions): DateField {
	const { name, label, description, required = false, futureNote } = options;
	return {
		name,
		label,
		type: 'date',
		required,
		admin: {
			description,
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
			components: {
				Field: { path: field, clientProps: { isDay: false, futureNote } },
				Cell: { path: cell, serverProps: { isDay: false } },
			},
		},
	};
}

/** A calendar day in Rome. */
export function dayField({ name, label, description, required = false }: DateOptions): DateField {
	return {
		name,
		label,
		type: 'date',
		required,
		admin: {
			description,
			date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
			components: {
				Field: { path: field, clientProps: { isDay: true } },
				Cell: { path: cell, serverProps: { isDay: true } },
			},
		},
	};
}
