import type { DateField } from 'payload';

interface DateOptions {
	name: string;
	label: string;
	description?: string;
	required?: boolean;
	/** The note shown when the editor chooses a moment in the future; `{day}` is replaced by it. */
	futureNote?: string;
	/** The note for one in the past. */
	pastNote?: string;
	/** The date beside it, by name, that follows when this one is chosen or moved. */
	leads?: string;
}

const field = '/admin/dates/RomeDate.tsx#RomeDate';
const cell = '/admin/dates/RomeDateCell.tsx#RomeDateCell';

/** A date with a time, edited in Rome time and stored in UTC. */
export function instantField(options: DateOptions): DateField {
	const { name, label, description, required = false, futureNote, pastNote, leads } = options;
	return {
		name,
		label,
		type: 'date',
		required,
		admin: {
			description,
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
			components: {
				Field: { path: field, clientProps: { isDay: false, futureNote, pastNote, leads } },
				Cell: { path: cell, serverProps: { isDay: false } },
			},
		},
	};
}

/** A calendar day in Rome. */
export function dayField(options: DateOptions): DateField {
	const { name, label, description, required = false, futureNote, pastNote } = options;
	return {
		name,
		label,
		type: 'date',
		required,
		admin: {
			description,
			date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
			components: {
				Field: { path: field, clientProps: { isDay: true, futureNote, pastNote } },
				Cell: { path: cell, serverProps: { isDay: true } },
			},
		},
	};
}
