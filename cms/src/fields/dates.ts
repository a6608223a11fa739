import type { DateField } from 'payload';

interface DateOptions {
	name: string;
	label: string;
	description?: string;
	required?: boolean;
}

/** A moment, edited in the editor's time and stored in UTC. */
export function instantField({ name, label, description, required = false }: DateOptions): DateField {
	return {
		name,
		label,
		type: 'date',
		required,
		admin: {
			description,
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
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
		admin: { description, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
	};
}
