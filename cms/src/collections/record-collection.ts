import { contentTypes } from '@portolano/content-models';
import type { Access, CollectionConfig, DateField, SelectField } from 'payload';
import { administrators, nobody } from '../access/rules.ts';
import { nounOf } from './registry.ts';

interface RecordCollection extends Pick<
	CollectionConfig,
	'slug' | 'labels' | 'fields' | 'indexes' | 'defaultSort'
> {
	/** Who reads it; administrators by default. */
	read?: Access;
	admin: Pick<
		NonNullable<CollectionConfig['admin']>,
		'description' | 'useAsTitle' | 'defaultColumns' | 'hidden'
	>;
}

/** Defines a record that the CMS itself writes: people only read it, and only administrators in the menu. */
export function recordCollection({
	read = administrators,
	admin,
	...own
}: RecordCollection): CollectionConfig {
	return {
		...{ defaultSort: '-at', ...own },
		graphQL: false,
		admin: {
			group: 'Amministrazione',
			hidden: ({ user }) => user?.['isAdministrator'] !== true,
			...admin,
		},
		disableDuplicate: true,
		lockDocuments: false,
		timestamps: false,
		access: { read, create: nobody, update: nobody, delete: nobody },
	};
}

/** When something happened, to the second. */
export const atField: DateField = {
	name: 'at',
	label: 'Quando',
	type: 'date',
	required: true,
	index: true,
	admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
};

/** Of what type the document is. */
export const typeField: SelectField = {
	name: 'type',
	label: 'Tipo',
	type: 'select',
	required: true,
	options: contentTypes.map((value) => ({ value, label: nounOf(value).singular })),
};
