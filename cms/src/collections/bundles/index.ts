import { atField, recordCollection, typeField } from '../record-collection.ts';

/** Longest title of a bundle. */
export const BUNDLE_TITLE_MAX = 120;

/** Longest note of a bundle. */
export const BUNDLE_NOTE_MAX = 1000;

/**
 * Documents that are previewed, approved, published and undone as one. Written and read through `bundles/`, which knows who
 * may; its state is that of its parts. One that was published stays, as what it takes to undo it.
 */
export const bundles = recordCollection({
	slug: 'bundles',
	labels: { singular: 'Pacchetto', plural: 'Pacchetti' },
	admin: { useAsTitle: 'title', hidden: true },
	fields: [
		{ ...atField, label: 'Ultima modifica' },
		{ name: 'title', label: 'Titolo', type: 'text', required: true, maxLength: BUNDLE_TITLE_MAX },
		{ name: 'note', label: 'Nota', type: 'textarea', maxLength: BUNDLE_NOTE_MAX },
		{ name: 'owner', label: 'Sito che lo cura', type: 'text', required: true, index: true },
		{ name: 'createdBy', label: 'Creato da', type: 'text', index: true },
		{
			name: 'parts',
			label: 'Parti',
			type: 'array',
			fields: [
				typeField,
				{ name: 'documentId', label: 'Documento', type: 'text', required: true },
				{ name: 'subject', label: 'Tipo e documento', type: 'text', required: true, index: true },
				{
					name: 'action',
					label: 'Che cosa',
					type: 'select',
					required: true,
					options: [
						{ value: 'publish', label: 'Pubblicare' },
						{ value: 'withdraw', label: 'Ritirare' },
					],
				},
				{ name: 'withdrawal', label: 'Come ritirarlo', type: 'json' },
			],
		},
		{ name: 'groupId', label: 'Gruppo nel registro delle pubblicazioni', type: 'text', index: true },
		{ name: 'publishedAt', label: 'Pubblicato', type: 'date', index: true },
		{ name: 'outcome', label: 'Ciò che serve per annullarlo', type: 'json' },
		{ name: 'history', label: 'Che cosa è successo', type: 'json' },
	],
});
